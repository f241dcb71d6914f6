import { expect, test } from 'vitest';
import { emptyField, fieldInput, moved, newOption } from './field-values';

test('a field without a reason is asked for by nobody', () => {
  expect(fieldInput({ ...emptyField(), label: ' Zona ', reason: 'Para rutas' })).toMatchObject({
    label: 'Zona',
    required: null,
    showWhen: null,
  });
});

test('a reason goes with its example', () => {
  const values = { ...emptyField(), label: 'Orden', asked: true, reason: ' Para facturar ', example: '' };
  expect(fieldInput(values).required).toEqual({ reason: 'Para facturar', example: null });
});

test('only a choice has options, and empty lines are none', () => {
  const options = [{ ...newOption(), label: 'Norte' }, newOption()];
  expect(fieldInput({ ...emptyField(), label: 'Zona', kind: 'CHOICE', options }).options).toEqual([
    { key: null, label: 'Norte', retired: false },
  ]);
  expect(fieldInput({ ...emptyField(), label: 'Zona', options })).not.toHaveProperty('options');
});

test('a thing moves by one place', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
});

import { expect, test } from 'vitest';
import { readConditions, withConditions, writeCondition } from './field-filters';

test('conditions come back from an address as they were written', () => {
  const params = new URLSearchParams({
    q: 'norte',
    ...writeCondition('zona', 'options', 'norte,sur'),
    ...writeCondition('cupo', 'money', '1000..'),
    ...writeCondition('vip', 'yes', 'true'),
  });
  expect(withConditions({ name: { contains: 'norte' } }, readConditions(params))).toEqual({
    name: { contains: 'norte' },
    fields: [
      { key: 'zona', options: ['norte', 'sur'] },
      { key: 'cupo', money: { gte: '1000' } },
      { key: 'vip', yes: true },
    ],
  });
});

test('what is no condition is left out', () => {
  const params = new URLSearchParams({
    'f.a': 'number:uno..',
    'f.b': 'nada',
    'f.c': 'otra:x',
    'f.d': 'text:x',
    city: 'Cali',
  });
  expect(readConditions(params)).toEqual([]);
  expect(withConditions(undefined, [])).toBeNull();
});

test('an open range lets go of its condition', () => {
  expect(writeCondition('cupo', 'money', '..')).toEqual({ 'f.cupo': '' });
});

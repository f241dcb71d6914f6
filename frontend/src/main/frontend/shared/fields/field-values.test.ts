import { expect, test } from 'vitest';
import { parseDecimal } from '../format/parse-decimal';
import type { CustomField } from './custom-fields';
import { emptyField, fieldInput, isShown } from './field-values';

const parse = (text: string) => parseDecimal(text, 'es-CO');
const input = (kind: CustomField['kind'], typed: Partial<typeof emptyField>) =>
  fieldInput({ key: 'k', kind }, { ...emptyField, ...typed }, 'COP', parse);

test('each kind is sent as what it is', () => {
  expect(input('TEXT', { text: ' Norte ' })).toEqual({ key: 'k', value: { text: 'Norte' } });
  expect(input('NUMBER', { text: '1.250,5' })).toEqual({ key: 'k', value: { number: '1250.5' } });
  expect(input('MONEY', { text: '2.000' })).toEqual({
    key: 'k',
    value: { money: { amount: '2000', currency: 'COP' } },
  });
  expect(input('MONEY', { text: '2.000', currency: 'USD' })).toEqual({
    key: 'k',
    value: { money: { amount: '2000', currency: 'USD' } },
  });
  expect(input('YES_NO', { text: 'false' })).toEqual({ key: 'k', value: { yes: false } });
  expect(input('MULTI_CHOICE', { options: ['a', 'b'] })).toEqual({ key: 'k', value: { options: ['a', 'b'] } });
  expect(input('COMPANY', { picked: { id: 'company_1', name: 'Textiles' } })).toEqual({
    key: 'k',
    value: { reference: 'company_1' },
  });
});

test('what was emptied is emptied, and a number that is none is not sent', () => {
  expect(input('TEXT', { text: ' ' })).toEqual({ key: 'k', value: null });
  expect(input('MEMBER', {})).toEqual({ key: 'k', value: null });
  expect(input('NUMBER', { text: 'mucho' })).toBeUndefined();
});

test('a field is shown while all that it depends on has the wanted values', () => {
  const field = (key: string, kind: CustomField['kind'], showWhen: CustomField['showWhen']) =>
    ({ key, kind, showWhen }) as CustomField;
  const kind = field('tipo', 'CHOICE', null);
  const old = field('anterior', 'YES_NO', { __typename: 'FieldCondition', field: 'tipo', values: ['renovacion'] });
  const number = field('numero', 'TEXT', { __typename: 'FieldCondition', field: 'anterior', values: ['true'] });
  const fields = [kind, old, number];
  const yes = { ...emptyField, text: 'true' };
  const renewal = { ...emptyField, text: 'renovacion' };
  expect(isShown(number, fields, { tipo: renewal, anterior: yes })).toBe(true);
  expect(isShown(number, fields, { tipo: { ...emptyField, text: 'nueva' }, anterior: yes })).toBe(false);
  expect(isShown(old, fields, {})).toBe(false);
});

import { expect, test } from 'vitest';
import { parseDecimal } from '../../../shared/format/parse-decimal';
import { recurringInput } from './recurring-values';

const parse = (text: string) => parseDecimal(text, 'es-CO');

test('an amount for each month is read, none is nothing', () => {
  expect(recurringInput({ amount: '150.000', period: 'MONTH', count: '12' }, 'COP', parse)).toEqual({
    value: { amount: { amount: '150000', currency: 'COP' }, period: 'MONTH', count: 12 },
  });
  expect(recurringInput({ amount: ' ', period: 'MONTH', count: '12' }, 'COP', parse)).toEqual({ value: null });
});

test('says what cannot be read', () => {
  expect(recurringInput({ amount: 'algo', period: 'YEAR', count: '0' }, 'COP', parse)).toEqual({
    wrong: ['amount', 'count'],
  });
});

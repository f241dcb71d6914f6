import { expect, test } from 'vitest';
import { parseDecimal } from '../../../shared/format/parse-decimal';
import { emptyLine, isComplete, lineInput, lineTotal, wrongFields } from './line-values';

const parse = (text: string) => parseDecimal(text, 'es-CO');
const boxes = { ...emptyLine(), name: 'Guantes', quantity: '3', unitPrice: '12.500', discount: '10' };

test('a line as people type it is read', () => {
  const line = lineInput(boxes, parse);
  expect(line).toMatchObject({ name: 'Guantes', quantity: '3', unitPrice: '12500', discountPercent: '10' });
  expect(isComplete(line)).toBe(true);
  expect(lineTotal(line)).toBe(33_750);
});

test('says what is missing or no number', () => {
  const line = lineInput({ ...boxes, name: ' ', quantity: 'tres', unitPrice: '', discount: 'x' }, parse);
  expect(wrongFields([line])).toEqual([
    'lines[0].name',
    'lines[0].quantity',
    'lines[0].unitPrice',
    'lines[0].discountPercent',
  ]);
  expect(lineTotal(line)).toBe(0);
});

import { expect, test } from 'vitest';
import { parseDecimal } from '../../shared/format/parse-decimal';
import { emptyProduct, productChanges, productInput } from './product-values';

const parse = (text: string) => parseDecimal(text, 'es-CO');

test('a price as people type it becomes money, none stays none', () => {
  expect(productInput({ ...emptyProduct, name: ' Guantes ', price: '$ 12.500' }, 'COP', parse)).toMatchObject({
    name: 'Guantes',
    code: null,
    price: { amount: '12500', currency: 'COP' },
  });
  expect(productInput({ ...emptyProduct, price: 'barato' }, 'COP', parse)).toBeNull();
});

test('an edit of a product names only what was touched', () => {
  const read = { ...emptyProduct, name: 'Guantes', price: '12.500' };
  expect(productChanges(read, { ...read, unit: 'caja' }, 'COP', parse)).toEqual({ unit: 'caja' });
  expect(productChanges(read, { ...read, price: '' }, 'COP', parse)).toEqual({ price: null });
});

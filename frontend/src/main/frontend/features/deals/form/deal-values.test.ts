import { expect, test } from 'vitest';
import { errorsByPath } from '../../../shared/form/use-form';
import { parseDecimal } from '../../../shared/format/parse-decimal';
import { dealInput, emptyDeal } from './deal-values';

const parse = (text: string) => parseDecimal(text, 'es-CO');

test('what was left empty is emptied, the stage and the owner stay', () => {
  const input = dealInput({ ...emptyDeal, name: ' Dotación ' }, 'COP', parse);
  expect(input).toMatchObject({ name: 'Dotación', amount: null, closeDate: null, companyId: null });
  expect(input).not.toHaveProperty('stageId');
  expect(input).not.toHaveProperty('ownerId');
});

test('an amount as people type it becomes money', () => {
  expect(dealInput({ ...emptyDeal, amount: '$ 24.500.000' }, 'COP', parse)?.amount).toEqual({
    amount: '24500000',
    currency: 'COP',
  });
});

test('an amount that is no number is not sent', () => {
  expect(dealInput({ ...emptyDeal, amount: 'mucho' }, 'COP', parse)).toBeNull();
});

test('the server’s messages come to the fields they are about', () => {
  const errors = errorsByPath([
    { path: 'amount.amount', message: 'Demasiado grande.' },
    { path: 'name', message: 'Falta el nombre.' },
    { path: 'phones[1]', message: 'No es un teléfono.' },
  ]);
  expect(errors).toMatchObject({ amount: 'Demasiado grande.', name: 'Falta el nombre.', phones: 'No es un teléfono.' });
});

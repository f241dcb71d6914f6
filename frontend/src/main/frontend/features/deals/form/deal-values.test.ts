import { expect, test } from 'vitest';
import { errorsByPath } from '../../../shared/form/use-form';
import { parseDecimal } from '../../../shared/format/parse-decimal';
import { dealChanges, dealInput, emptyDeal } from './deal-values';

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

const read = {
  ...emptyDeal,
  name: 'Dotación',
  amount: '24.500.000',
  stageId: 'stage_1',
  person: { id: 'person_1', name: 'Marta' },
  owner: { id: 'member_1', name: 'Laura Ríos' },
};

test('an edit of a deal names only what was touched', () => {
  expect(dealChanges(read, { ...read, nextStep: 'Llamar' }, 'COP', parse)).toEqual({ nextStep: 'Llamar' });
  expect(dealChanges(read, { ...read, amount: '24500000' }, 'COP', parse)).toEqual({});
});

test('another owner is named', () => {
  const owner = { id: 'member_2', name: 'Carlos Peña' };
  expect(dealChanges(read, { ...read, owner }, 'COP', parse)).toEqual({ ownerId: 'member_2' });
});

test('what was emptied or moved in a deal is named', () => {
  expect(dealChanges(read, { ...read, amount: '', person: null, stageId: 'stage_2' }, 'COP', parse)).toEqual({
    amount: null,
    personId: null,
    stageId: 'stage_2',
  });
});

test('an edit with an amount that is no number is not sent', () => {
  expect(dealChanges(read, { ...read, amount: 'mucho' }, 'COP', parse)).toBeNull();
});

test('the server’s messages come to the fields they are about', () => {
  const errors = errorsByPath([
    { path: 'amount.amount', message: 'Demasiado grande.' },
    { path: 'name', message: 'Falta el nombre.' },
    { path: 'phones[1]', message: 'No es un teléfono.' },
  ]);
  expect(errors).toMatchObject({ amount: 'Demasiado grande.', name: 'Falta el nombre.', phones: 'No es un teléfono.' });
});

test('another currency is sent with the amount and is a change of its own', () => {
  expect(dealInput({ ...emptyDeal, amount: '10', currency: 'USD' }, 'COP', parse)?.amount).toEqual({
    amount: '10',
    currency: 'USD',
  });
  expect(dealChanges(read, { ...read, currency: 'USD' }, 'COP', parse)).toEqual({
    amount: { amount: '24500000', currency: 'USD' },
  });
});

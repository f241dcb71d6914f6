import { expect, test } from 'vitest';
import { convertInput, convertValues, splitName } from './convert-values';

const context = {
  city: 'Cali',
  sector: null,
  jobTitle: null,
  currency: 'COP',
  fields: { company: [{ key: 'zona', value: { text: 'Norte' } }], person: [], deal: [] },
  parse: (text: string) => (/^\d+$/.test(text) ? text : null),
};

test('splits a name as people here bear it', () => {
  expect(splitName('Ana')).toEqual({ givenName: 'Ana', familyName: '' });
  expect(splitName('Ana Ruiz')).toEqual({ givenName: 'Ana', familyName: 'Ruiz' });
  expect(splitName('Ana Ruiz Peña')).toEqual({ givenName: 'Ana', familyName: 'Ruiz Peña' });
  expect(splitName('Ana  María Ruiz Peña')).toEqual({ givenName: 'Ana María', familyName: 'Ruiz Peña' });
});

test('makes what is new and ties what is there', () => {
  const values = convertValues({ name: 'Ana Ruiz', companyName: 'Ferro' });
  expect(convertInput({ ...values, amount: '100' }, context)).toEqual({
    company: { create: { name: 'Ferro', taxId: null, city: 'Cali', sector: null, fields: context.fields.company } },
    person: { create: { givenName: 'Ana', familyName: 'Ruiz', jobTitle: null, fields: [] } },
    deal: { name: 'Ferro', amount: { amount: '100', currency: 'COP' }, closeDate: null, fields: [] },
  });
  expect(convertInput({ ...values, company: 'company_x', person: 'person_x', withDeal: false }, context)).toEqual({
    company: { companyId: 'company_x' },
    person: { personId: 'person_x' },
    deal: null,
  });
});

test('somebody without a company gets none, and an amount that is no number is not sent', () => {
  const values = convertValues({ name: 'Ana', companyName: null });
  expect(convertInput(values, context)?.company).toBeNull();
  expect(convertInput({ ...values, amount: 'mucho' }, context)).toBeNull();
});

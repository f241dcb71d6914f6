import { expect, test } from 'vitest';
import { companyChanges, emptyCompany } from './company-values';

const read = {
  ...emptyCompany,
  name: 'Lácteos San Bernardo',
  taxId: '899.999.068-1',
  phones: '+573001234567, +576013443460',
  parent: { id: 'company_1', name: 'Grupo San Bernardo' },
  owner: { id: 'member_1', name: 'Laura Ríos' },
};

test('an edit of a company names only what was touched', () => {
  expect(companyChanges(read, { ...read, city: ' Cali ' })).toEqual({ city: 'Cali' });
});

test('blanks and a comma too many are no change', () => {
  expect(companyChanges(read, { ...read, name: ' Lácteos San Bernardo ', phones: `${read.phones},` })).toEqual({});
});

test('what was emptied is emptied', () => {
  expect(companyChanges(read, { ...read, phones: '', parent: null, taxId: '' })).toEqual({
    phones: [],
    parentId: null,
    taxId: null,
  });
});

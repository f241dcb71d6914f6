import { expect, test } from 'vitest';
import { disputed, type Side } from './merge-side';

const side: Side = {
  id: 'company_1',
  version: 1,
  name: 'Uno',
  createdAt: '2026-11-01T00:00:00Z',
  isCompany: true,
  values: { NAME: 'Uno', CITY: 'Cali', SECTOR: null, OWNER: 'Laura' },
  kept: { phones: '', emails: '', tags: '' },
};

test('a value has to be chosen only where both say something else', () => {
  const other = { ...side, values: { NAME: 'Dos', CITY: 'Cali', SECTOR: 'Textil', OWNER: null } };
  expect(disputed(side, other)).toEqual(['NAME']);
});

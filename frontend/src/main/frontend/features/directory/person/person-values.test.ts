import { expect, test } from 'vitest';
import { emptyPerson, personChanges } from './person-values';

const read = {
  ...emptyPerson,
  givenName: 'Marta',
  familyName: 'Ruiz',
  emails: 'marta@ejemplo.example',
  company: { id: 'company_1', name: 'Colegio Los Cerezos' },
  owner: { id: 'member_1', name: 'Laura Ríos' },
};

test('an edit of a person names only what was touched', () => {
  expect(personChanges(read, { ...read, jobTitle: 'Compras' })).toEqual({ jobTitle: 'Compras' });
});

test('an edit of a person that touches nothing names nothing', () => {
  expect(personChanges(read, { ...read })).toEqual({});
});

test('another company and no e-mail are named', () => {
  const moved = { ...read, emails: '', company: { id: 'company_2', name: 'Otra' } };
  expect(personChanges(read, moved)).toEqual({ emails: [], companyId: 'company_2' });
});

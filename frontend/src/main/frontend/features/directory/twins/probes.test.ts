import { expect, test } from 'vitest';
import { companyProbe, personProbe } from './probes';

test('only what was typed or changed is looked for', () => {
  expect(companyProbe({ name: 'Textiles' })).toEqual({ kind: 'company', probe: { name: 'Textiles' } });
  expect(companyProbe({ taxId: null, parentId: 'company_1' }, 'company_2')).toEqual({
    kind: 'company',
    probe: { taxId: null, parentId: 'company_1', companyId: 'company_2' },
  });
});

test('a person is no twin of herself', () => {
  expect(personProbe({ phones: ['300 123 4567'] }, 'person_1')).toEqual({
    kind: 'person',
    probe: { phones: ['300 123 4567'], personId: 'person_1' },
  });
});

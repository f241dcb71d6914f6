import { expect, test } from 'vitest';
import { noFilters, readFilters, toLeadFilter, writeFilters } from './filters';

const read = (text: string) => readFilters(new URLSearchParams(text));

test('an address without conditions asks for everything', () => {
  expect(read('')).toEqual(noFilters);
  expect(toLeadFilter(noFilters)).toBeUndefined();
});

test('what is written is read again, and what is no status is left out', () => {
  const written = new URLSearchParams(writeFilters({ text: 'ana', statuses: ['NEW', 'QUALIFIED'], late: true }));
  expect(readFilters(written)).toEqual({ ...noFilters, text: 'ana', statuses: ['NEW', 'QUALIFIED'], late: true });
  expect(read('status=NEW,OTHER').statuses).toEqual(['NEW']);
});

test('a text is looked for in people and companies, and nobody as owner goes before somebody', () => {
  expect(toLeadFilter({ ...noFilters, text: 'ana' })).toEqual({
    or: [{ name: { contains: 'ana' } }, { companyName: { contains: 'ana' } }],
  });
  expect(toLeadFilter({ ...noFilters, owners: ['member_x'], unassigned: true })).toEqual({ owner: { isNull: true } });
});

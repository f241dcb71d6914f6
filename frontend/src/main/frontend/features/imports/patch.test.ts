import { expect, test } from 'vitest';
import type { ImportRecord } from './import-record';
import { patched } from './patch';

const record: ImportRecord = {
  __typename: 'Import',
  ...{ id: 'import_1', version: 1, fileName: 'a.csv', state: 'MAPPING', object: 'DEAL', encoding: 'UTF-8' },
  ...{
    delimiter: ';',
    numberStyle: 'PLAIN',
    dateStyle: null,
    currency: null,
    targets: ['name'],
    ownTargets: [],
    rows: 2,
  },
  ...{ done: 0, created: 0, updated: 0, unchanged: 0, refused: 0, obstacles: [], sheets: [], sheet: null },
  ...{ matchBy: 'AUTOMATIC', matchKeys: ['AUTOMATIC'], createMissing: true, eraseBlanks: false, reusedFrom: null },
  columns: [
    { __typename: 'ImportColumn', index: 0, header: 'A', target: null, skipped: false, confidence: 0, samples: [] },
  ],
  twins: [{ __typename: 'ImportTwin', column: 0, value: 'x', proposal: 'y', rows: 3, accepted: false }],
};

test('shows what was chosen at once', () => {
  const next = patched(record, {
    dateStyle: 'DAY_FIRST',
    currency: 'COP',
    columns: [{ index: 0, target: 'name', skipped: false }],
    twins: [{ column: 0, value: 'x', accepted: true }],
  });
  expect(next).toMatchObject({ dateStyle: 'DAY_FIRST', currency: 'COP', numberStyle: 'PLAIN', object: 'DEAL' });
  expect(next.columns[0]).toMatchObject({ target: 'name', confidence: 100 });
  expect(next.twins[0]?.accepted).toBe(true);
});

test('lets go of the question that was answered', () => {
  const obstacle = (path: string) => ({ __typename: 'FieldProblem', path, code: 'x', message: '?' }) as const;
  const asked = { ...record, obstacles: [obstacle('currency'), obstacle('dateStyle')] };
  expect(patched(asked, { currency: 'COP' }).obstacles).toEqual([obstacle('dateStyle')]);
});

test('leaves everything else as it is', () => {
  expect(patched(record, {})).toEqual(record);
});

import { expect, test } from 'vitest';
import type { ImportRecord } from './import-record';
import { holdsBack, readingProblems } from './reading';

const recordWith = (...paths: string[]) =>
  ({
    obstacles: paths.map((path) => ({ path, code: 'choose', message: `Elija: ${path}.` })),
  }) as unknown as ImportRecord;

test('only what this page asks holds it back', () => {
  expect(readingProblems(recordWith('currency', 'columns'))).toEqual({ currency: 'Elija: currency.' });
  expect(holdsBack(readingProblems(recordWith('columns')), false)).toBe(false);
});

test('an open question is told when one goes on, and once', () => {
  const problems = readingProblems(recordWith('numberStyle'));
  expect(holdsBack(problems, false)).toBe(true);
  expect(holdsBack(problems, true)).toBe(false);
});

import { expect, test } from 'vitest';
import { choiceFrom, choiceOf, choose, optionOf, recognised, surenessOf } from './columns';
import type { ImportColumn } from './import-record';

const column = (index: number, target: string | null, changed: Partial<ImportColumn> = {}): ImportColumn => ({
  __typename: 'ImportColumn',
  ...{ index, target, header: `Column ${index}`, skipped: false, confidence: 90, samples: [] },
  ...changed,
});
const columns = [column(0, 'name'), column(1, 'city'), column(2, null), column(3, 'phone', { skipped: true })];

test('gives a column a field', () => {
  expect(choose(columns, 2, { kind: 'field', target: 'website' })).toEqual([
    { index: 2, target: 'website', skipped: false },
  ]);
});

test('takes a field from the column that had it', () => {
  expect(choose(columns, 2, { kind: 'field', target: 'name' })).toEqual([
    { index: 0, target: null, skipped: false },
    { index: 2, target: 'name', skipped: false },
  ]);
});

test('leaves a column that is left out alone', () => {
  expect(choose(columns, 2, { kind: 'field', target: 'phone' })).toHaveLength(1);
});

test.each(['name', '+kept', '+skipped'])('reads the option %s back', (option) => {
  expect(optionOf(choiceFrom(option))).toBe(option);
});

test('says what becomes of each column', () => {
  expect(columns.map((each) => optionOf(choiceOf(each)))).toEqual(['name', 'city', '+kept', '+skipped']);
  expect(recognised({ columns })).toBe(2);
});

test('is as sure as the proposal', () => {
  expect([100, 80, 79, 50, 49].map((confidence) => surenessOf(column(0, 'name', { confidence })))).toEqual([
    'sure',
    'sure',
    'likely',
    'likely',
    'unsure',
  ]);
});

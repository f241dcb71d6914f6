import { expect, test } from 'vitest';
import type { ImportRecord, ImportTwin } from './import-record';
import { progressOf, questionAfter, questionBefore, stageOf } from './stage';

const twin = { column: 0, value: 'a', proposal: 'b', rows: 1, accepted: false } as ImportTwin;
const standing = (state: ImportRecord['state'], twins: ImportTwin[] = []) => ({
  ...{ state, twins },
  matchKeys: ['AUTOMATIC', 'NONE'] as ImportRecord['matchKeys'],
});

test('asks what the file holds first', () => {
  expect(stageOf(standing('MAPPING'), null)).toBe('read');
  expect(stageOf(standing('MAPPING'), 'columns')).toBe('columns');
});

test('asks about twins only where there are some', () => {
  expect(stageOf(standing('MAPPING'), 'twins')).toBe('read');
  expect(stageOf(standing('MAPPING', [twin]), 'twins')).toBe('twins');
  expect(questionAfter(standing('MAPPING'), 'rules')).toBeUndefined();
  expect(questionAfter(standing('MAPPING', [twin]), 'rules')).toBe('twins');
  expect(questionBefore(standing('MAPPING'), 'read')).toBeUndefined();
});

test('asks what becomes of existing records only where there is a choice', () => {
  expect(questionAfter(standing('MAPPING'), 'columns')).toBe('rules');
  expect(questionAfter({ ...standing('MAPPING'), matchKeys: ['AUTOMATIC'] }, 'columns')).toBeUndefined();
});

test('shows the trial, and lets the columns be changed after it', () => {
  expect(stageOf(standing('TRIED'), null)).toBe('tried');
  expect(stageOf(standing('TRIED'), 'columns')).toBe('columns');
});

test('cannot be asked for anything while rows are brought in', () => {
  expect(stageOf(standing('RUNNING'), 'columns')).toBe('running');
  expect(stageOf(standing('DONE'), 'columns')).toBe('done');
});

test('counts the steps with and without twins', () => {
  expect(progressOf(standing('MAPPING'), 'columns')).toEqual({ step: 3, steps: 6 });
  expect(progressOf(standing('TRIED', [twin]), 'tried')).toEqual({ step: 6, steps: 7 });
  expect(progressOf(standing('DONE'), 'done')).toEqual({ step: 6, steps: 6 });
});

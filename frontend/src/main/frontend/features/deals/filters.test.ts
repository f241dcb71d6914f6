import { expect, test } from 'vitest';
import { readFilters, toDealFilter, writeFilters } from './filters';

const address =
  'q=dotaci%C3%B3n&status=OPEN,WON&pipeline=pipeline_1&stage=stage_1,stage_2&owner=member_1&min=1000&from=2026-11-01&to=2026-11-30';

test('an address and its conditions say the same', () => {
  const read = readFilters(new URLSearchParams(address));
  const written = new URLSearchParams(Object.entries(writeFilters(read)).filter(([, value]) => value !== ''));
  expect(readFilters(written)).toEqual(read);
});

test('what is no condition is left out', () => {
  const read = readFilters(new URLSearchParams('status=OPEN,GONE&min=mucho&from=ayer'));
  expect([read.statuses, read.amountFrom, read.closeFrom]).toEqual([['OPEN'], '', '']);
});

test('the API gets only what was asked for', () => {
  expect(toDealFilter(readFilters(new URLSearchParams()))).toBeUndefined();
  expect(toDealFilter(readFilters(new URLSearchParams('min=1000&stage=stage_1')))).toEqual({
    amount: { gte: '1000' },
    stage: { in: ['stage_1'] },
  });
});

test('letting go of a condition empties it in the address', () => {
  expect(writeFilters({ owners: [], amountFrom: '' })).toEqual({ owner: '', min: '' });
});

import { expect, test } from 'vitest';
import { ambiguousDays } from './day-month';

test('shows both days that a date can be', () => {
  expect(ambiguousDays(['03/04/2026'])).toEqual([
    { sample: '03/04/2026', dayFirst: '2026-04-03', monthFirst: '2026-03-04' },
  ]);
});

test('leaves out what can be read in one way only', () => {
  expect(ambiguousDays(['23/04/2026', '04/23/2026', '05/05/2026', '2026-04-03', '', 'abc'])).toEqual([]);
});

test('knows short years and other marks', () => {
  expect(ambiguousDays(['3-4-26'])[0]?.dayFirst).toBe('2026-04-03');
});

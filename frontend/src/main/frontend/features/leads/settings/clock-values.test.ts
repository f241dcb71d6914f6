import { expect, test } from 'vitest';
import { clockInput, clockValues } from './clock-values';

const clock = {
  targetMinutes: 90,
  days: [{ day: 1, from: '08:00', to: '12:00' }],
  holidays: true,
  freeDays: ['2026-12-24'],
};

test('what was read is what is sent when nothing was changed', () => {
  expect(clockInput(clockValues(clock))).toEqual(clock);
});

test('no hours mean no target, and hours that are no number are not sent', () => {
  expect(clockInput({ ...clockValues(clock), hours: ' ' })?.targetMinutes).toBeNull();
  expect(clockInput({ ...clockValues(clock), hours: '2,5' })?.targetMinutes).toBe(150);
  expect(clockInput({ ...clockValues(clock), hours: 'pronto' })).toBeNull();
});

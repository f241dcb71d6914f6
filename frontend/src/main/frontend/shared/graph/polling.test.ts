import { expect, test } from 'vitest';
import { pauseAfter } from './polling';

test('asks every second and less often while nothing moves', () => {
  expect([0, 1, 2, 10].map(pauseAfter)).toEqual([1000, 1500, 2250, 5000]);
});

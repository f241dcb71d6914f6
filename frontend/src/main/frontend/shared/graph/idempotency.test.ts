import { expect, test } from 'vitest';
import { idempotencyKeys } from './idempotency';

function counting() {
  let made = 0;
  return idempotencyKeys(() => {
    made += 1;
    return String(made);
  });
}

test('a repeat of what was not answered bears the same key', () => {
  const keys = counting();
  expect([keys.keyFor({ name: 'a' }), keys.keyFor({ name: 'a' })]).toEqual(['1', '1']);
});

test('another input, or the same after the answer, bears a new key', () => {
  const keys = counting();
  keys.keyFor({ name: 'a' });
  expect(keys.keyFor({ name: 'b' })).toBe('2');
  keys.answered();
  expect(keys.keyFor({ name: 'b' })).toBe('3');
});

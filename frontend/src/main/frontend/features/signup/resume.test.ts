import { expect, test } from 'vitest';
import { type Draft, emptyDraft, parseDraft } from './draft';
import { progressOf, shownStep } from './resume';

const now = 1_800_000_000_000;
const draft = (changed: Partial<Draft>): Draft => ({ ...emptyDraft, ...changed });

test('begins with the address', () => {
  expect(shownStep(null, emptyDraft, false, now)).toBe('email');
});

test('comes back to the code while it is good', () => {
  expect(shownStep(null, draft({ step: 'code', codeSentAt: now - 60_000 }), false, now)).toBe('code');
  expect(shownStep(null, draft({ step: 'code', codeSentAt: now - 700_000 }), false, now)).toBe('email');
});

test('comes back to the account while the proof is good', () => {
  expect(shownStep(null, draft({ step: 'account', provenAt: now - 60_000 }), false, now)).toBe('account');
  expect(shownStep(null, draft({ step: 'account', provenAt: now - 4_000_000 }), false, now)).toBe('email');
});

test('lets the address be changed', () => {
  expect(shownStep('email', draft({ step: 'code', codeSentAt: now }), false, now)).toBe('email');
});

test('asks to sign in where there is an account', () => {
  expect(shownStep(null, draft({ step: 'account', provenAt: now, accountExists: true }), false, now)).toBe('signIn');
  expect(shownStep(null, draft({ step: 'sector' }), false, now)).toBe('signIn');
});

test('skips the account of a person who is signed in', () => {
  expect(shownStep('email', emptyDraft, true, now)).toBe('company');
  expect(shownStep(null, draft({ step: 'address' }), true, now)).toBe('address');
});

test('shows no question before its time', () => {
  expect(shownStep('acceptance', draft({ step: 'country' }), true, now)).toBe('country');
  expect(shownStep('company', draft({ step: 'address' }), true, now)).toBe('company');
});

test('does not create anything by itself after a reload', () => {
  expect(shownStep(null, draft({ step: 'creating' }), true, now)).toBe('acceptance');
});

test('counts fewer steps for those who have an account', () => {
  expect(progressOf('company', true)).toEqual({ step: 1, steps: 6 });
  expect(progressOf('company', false)).toEqual({ step: 4, steps: 9 });
});

test('reads a draft of another version without what does not fit', () => {
  const read = parseDraft('{"step":"gone","email":"a@b.co","country":7,"formats":{"region":"fr","currency":"COP"}}');
  expect(read).toEqual(draft({ email: 'a@b.co', formats: { currency: 'COP' } }));
  expect(parseDraft('{')).toEqual(emptyDraft);
});

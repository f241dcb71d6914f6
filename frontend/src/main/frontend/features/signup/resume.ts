import { type Draft, type Step, steps } from './draft';

/** What the wizard shows: one of its questions, or that the person has to sign in first. */
export type Shown = Step | 'signIn';

const minute = 60_000;
const codeLifetime = 10 * minute;
const proofLifetime = 60 * minute;

export const isBefore = (one: Step, other: Step) => steps.indexOf(one) < steps.indexOf(other);

function forVisitor(wanted: Step, draft: Draft, now: number): Shown {
  if (!isBefore(draft.step, 'company')) {
    return 'signIn';
  }
  const codeIsGood = now - draft.codeSentAt < codeLifetime;
  const isProven = now - draft.provenAt < proofLifetime;
  if (draft.step === 'account' && isProven) {
    return draft.accountExists ? 'signIn' : wanted === 'email' ? 'email' : 'account';
  }
  return draft.step === 'code' && codeIsGood && wanted !== 'email' ? 'code' : 'email';
}

/**
 * Which question to show when one is wanted: none that was not reached yet, none that came before the account once there is one, and no
 * code that has ended.
 */
export function shownStep(wanted: Step | null, draft: Draft, signedIn: boolean, now: number): Shown {
  if (!signedIn) {
    return forVisitor(wanted ?? draft.step, draft, now);
  }
  const furthest = isBefore(draft.step, 'company') ? 'company' : draft.step;
  const target = wanted ?? (furthest === 'creating' ? 'acceptance' : furthest);
  if (isBefore(target, 'company')) {
    return 'company';
  }
  return isBefore(furthest, target) ? furthest : target;
}

const ofPerson: readonly Step[] = steps.filter((step) => !isBefore(step, 'company') && step !== 'creating');
const ofVisitor: readonly Step[] = steps.filter((step) => step !== 'creating');

/** How far a step is; a person who had an account when the wizard began has fewer of them. */
export function progressOf(step: Step, hadAccount: boolean) {
  const all = hadAccount ? ofPerson : ofVisitor;
  const at = all.indexOf(step);
  return { step: at < 0 ? all.length : at + 1, steps: all.length };
}

export function stepBefore(step: Step): Step | undefined {
  return step === 'email' || step === 'account' || step === 'company' ? undefined : steps[steps.indexOf(step) - 1];
}

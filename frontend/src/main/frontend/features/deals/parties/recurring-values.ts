import { typed } from '../../../shared/form/use-form';
import type { RecurringPeriod } from '../../../shared/graph/generated/graphql';

/** A recurring amount as it is typed. */
export interface RecurringValues {
  readonly amount: string;
  readonly period: RecurringPeriod;
  readonly count: string;
}

type Parse = (text: string) => string | null;
const whole = /^[1-9]\d{0,2}$/;

/** What the API takes of it, null for nothing; the fields that are wrong when it cannot be read. */
export function recurringInput({ amount, period, count }: RecurringValues, currency: string, parse: Parse) {
  if (typed(amount) === null) {
    return { value: null };
  }
  const each = parse(amount);
  const times = whole.test(count.trim()) ? Number(count.trim()) : null;
  if (each === null || times === null) {
    return { wrong: [...(each === null ? ['amount'] : []), ...(times === null ? ['count'] : [])] };
  }
  return { value: { amount: { amount: each, currency }, period, count: times } };
}

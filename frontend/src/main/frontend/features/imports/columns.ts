import type { ImportColumnInput } from '../../shared/graph/generated/graphql';
import type { ImportColumn, ImportRecord } from './import-record';

/** What becomes of a column: a field, additional data, or nothing. */
export type Choice =
  | { readonly kind: 'field'; readonly target: string }
  | { readonly kind: 'kept' }
  | { readonly kind: 'skipped' };

export function choiceOf({ target, skipped }: Pick<ImportColumn, 'target' | 'skipped'>): Choice {
  if (skipped) {
    return { kind: 'skipped' };
  }
  return target === null || target === undefined ? { kind: 'kept' } : { kind: 'field', target };
}

/** A choice as the value of an option; no field's name has a plus sign. */
export function optionOf(choice: Choice): string {
  return choice.kind === 'field' ? choice.target : `+${choice.kind}`;
}

export function choiceFrom(option: string): Choice {
  switch (option) {
    case '+kept':
      return { kind: 'kept' };
    case '+skipped':
      return { kind: 'skipped' };
    default:
      return { kind: 'field', target: option };
  }
}

const input = (index: number, choice: Choice): ImportColumnInput => ({
  index,
  target: choice.kind === 'field' ? choice.target : null,
  skipped: choice.kind === 'skipped',
});

/** Whether several columns can fill a field together. */
export const gathers = (target: string) => target === 'otherPhones' || target === 'otherEmails';

/** What to change so that a column gets its choice: a field is taken from the column that had it, unless it gathers. */
export function choose(columns: readonly ImportColumn[], index: number, choice: Choice): ImportColumnInput[] {
  const robbed = columns.filter(
    (column) =>
      choice.kind === 'field' &&
      !gathers(choice.target) &&
      column.index !== index &&
      !column.skipped &&
      column.target === choice.target,
  );
  return [...robbed.map((column) => input(column.index, { kind: 'kept' })), input(index, choice)];
}

export type Sureness = 'sure' | 'likely' | 'unsure';

/** How sure the proposal for a column is; undefined where there is none. */
export function surenessOf({ target, skipped, confidence }: ImportColumn): Sureness | undefined {
  if (skipped || target === null || target === undefined) {
    return undefined;
  }
  return confidence >= 80 ? 'sure' : confidence >= 50 ? 'likely' : 'unsure';
}

/** How many columns fill a field. */
export function recognised({ columns }: Pick<ImportRecord, 'columns'>): number {
  return columns.filter((column) => surenessOf(column) !== undefined).length;
}

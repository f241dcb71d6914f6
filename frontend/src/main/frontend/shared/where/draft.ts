import { addDays } from '../format/dates';
import { fits, isDay, type Kind, type Operator, operatorsOf, valuesOf } from './kinds';
import type { Condition, Group, Match, Where } from './where';

/** A condition while it is being typed: numbers as the region writes them, and not yet whole. */
export interface Draft {
  readonly id: number;
  readonly field: string;
  readonly operator: Operator;
  readonly values: readonly string[];
}

export interface DraftGroup {
  readonly id: number;
  readonly match: Match;
  readonly drafts: readonly Draft[];
}

/** Everything that is being typed: the first group is the filter's own. */
export type DraftWhere = readonly DraftGroup[];

/** How a person types what the API takes otherwise. */
interface Forms {
  /** A decimal of the API as a person types it. */
  readonly decimal: (amount: string) => string;
  /** What was typed as a decimal of the API, null for none. */
  readonly parseDecimal: (text: string) => string | null;
  /** The day on which an instant falls. */
  readonly dayOf: (instant: string) => string;
  /** The first instant of a day. */
  readonly startOf: (day: string) => string;
}

type KindOf = (field: string) => Kind | undefined;

let last = 0;
export const nextId = () => {
  last += 1;
  return last;
};

/** What is asked about a field at first. */
export function freshDraft(field: string, kind: Kind, emptiable: boolean): Draft {
  const [operator = 'filled'] = operatorsOf(kind, emptiable);
  return { id: nextId(), field, operator, values: [] };
}

/** The draft with another operator; what was typed stays where it can. */
export function withOperator(draft: Draft, operator: Operator): Draft {
  const before = valuesOf(draft.operator);
  const now = valuesOf(operator);
  const isTyped = (count: typeof now, by: Operator) => (count === 1 || count === 2) && by !== 'within';
  const keeps =
    before === now
      ? (draft.operator === 'within') === (operator === 'within')
      : isTyped(before, draft.operator) && isTyped(now, operator);
  return { ...draft, operator, values: keeps ? (now === 'any' ? draft.values : draft.values.slice(0, now)) : [] };
}

const typed = (kind: Kind | undefined, operator: Operator) =>
  kind === 'instant' && operator !== 'within' ? 'bounds' : kind === 'number' ? 'number' : 'plain';
/** Which of the values is the last day of a stretch rather than its first. */
const isEnd = (operator: Operator, index: number) => operator === 'until' || index === 1;

function shown({ field, operator, values }: Condition, kindOf: KindOf, forms: Forms): readonly string[] {
  switch (typed(kindOf(field), operator)) {
    case 'number':
      return values.map(forms.decimal);
    case 'bounds':
      return values.map((value, index) => addDays(forms.dayOf(value), isEnd(operator, index) ? -1 : 0));
    case 'plain':
      return values;
  }
}

function given({ field, operator, values }: Draft, kindOf: KindOf, forms: Forms): readonly string[] {
  switch (typed(kindOf(field), operator)) {
    case 'number':
      return values.map((text) => forms.parseDecimal(text) ?? '');
    case 'bounds':
      return values.map((day, index) =>
        isDay(day) ? forms.startOf(isEnd(operator, index) ? addDays(day, 1) : day) : '',
      );
    case 'plain':
      return values.map((text) => text.trim());
  }
}

/** The group once more, with ids of its own. */
export const copyOf = ({ match, drafts }: DraftGroup): DraftGroup => ({
  id: nextId(),
  match,
  drafts: drafts.map((draft) => ({ ...draft, id: nextId() })),
});

export const sizeOf = (draft: DraftWhere) => draft.reduce((sum, { drafts }) => sum + drafts.length, 0);

export function toDraft(where: Where | null, kindOf: KindOf, forms: Forms): DraftWhere {
  const drafts = (conditions: readonly Condition[]) =>
    conditions.map((condition) => ({ ...condition, id: nextId(), values: shown(condition, kindOf, forms) }));
  const { match = 'all', conditions = [], groups = [] } = where ?? {};
  return [{ match, conditions }, ...groups].map((group) => ({
    id: nextId(),
    match: group.match,
    drafts: drafts(group.conditions),
  }));
}

/** The filter that was typed, or the drafts that are not whole yet. */
export function fromDraft(
  draft: DraftWhere,
  kindOf: KindOf,
  forms: Forms,
): { readonly where: Where | null; readonly wrong: readonly number[] } {
  const wrong: number[] = [];
  const groups = draft.map(
    ({ match, drafts }): Group => ({
      match,
      conditions: drafts.flatMap((draft) => {
        const { id, field, operator } = draft;
        const kind = kindOf(field);
        const values = given(draft, kindOf, forms);
        if (kind === undefined || !fits(kind, operator, values)) {
          wrong.push(id);
          return [];
        }
        return [{ field, operator, values }];
      }),
    }),
  );
  const [first = { match: 'all', conditions: [] }, ...others] = groups;
  const kept = others.filter(({ conditions }) => conditions.length > 0);
  const none = first.conditions.length === 0 && kept.length === 0;
  return { where: none ? null : { ...first, groups: kept }, wrong };
}

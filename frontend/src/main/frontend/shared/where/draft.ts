import { fits, type Kind, type Operator, operatorsOf, valuesOf } from './kinds';
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

interface Numbers {
  /** A decimal of the API as a person types it. */
  readonly decimal: (amount: string) => string;
  /** What was typed as a decimal of the API, null for none. */
  readonly parseDecimal: (text: string) => string | null;
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
  const keeps = before === now && (draft.operator === 'within') === (operator === 'within');
  return { ...draft, operator, values: keeps ? draft.values : [] };
}

export function toDraft(where: Where | null, kindOf: KindOf, { decimal }: Numbers): DraftWhere {
  const drafts = (conditions: readonly Condition[]) =>
    conditions.map(({ field, operator, values }) => ({
      id: nextId(),
      field,
      operator,
      values: kindOf(field) === 'number' ? values.map(decimal) : values,
    }));
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
  { parseDecimal }: Numbers,
): { readonly where: Where | null; readonly wrong: readonly number[] } {
  const wrong: number[] = [];
  const groups = draft.map(
    ({ match, drafts }): Group => ({
      match,
      conditions: drafts.flatMap(({ id, field, operator, values }) => {
        const kind = kindOf(field);
        const given =
          kind === 'number' ? values.map((text) => parseDecimal(text) ?? '') : values.map((text) => text.trim());
        if (kind === undefined || !fits(kind, operator, given)) {
          wrong.push(id);
          return [];
        }
        return [{ field, operator, values: given }];
      }),
    }),
  );
  const [first = { match: 'all', conditions: [] }, ...others] = groups;
  const kept = others.filter(({ conditions }) => conditions.length > 0);
  const none = first.conditions.length === 0 && kept.length === 0;
  return { where: none ? null : { ...first, groups: kept }, wrong };
}

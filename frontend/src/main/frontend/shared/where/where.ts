import { fits, type Kind, type Operator, operatorsOf } from './kinds';

/** One thing that a record has to be: the field, how it is asked about, and with what. */
export interface Condition {
  readonly field: string;
  readonly operator: Operator;
  readonly values: readonly string[];
}

export type Match = 'all' | 'any';

/** Conditions of which all have to hold, or any. */
export interface Group {
  readonly match: Match;
  readonly conditions: readonly Condition[];
}

/** The whole filter: conditions, and groups of conditions beside them. */
export interface Where extends Group {
  readonly groups: readonly Group[];
}

/** A field that can be asked about, with what it is in the API's filter. */
export interface WhereField<Filter> {
  readonly kind: Kind;
  readonly holds: (value: unknown) => Filter;
  /** What must not hold, so that what has no value at all is among those that are something else. */
  readonly differs?: (value: unknown) => Filter;
  /** Whether a value is one that the field can have, for fields with a list of them. */
  readonly takes?: (value: string) => boolean;
  /** That there is nothing in it, or something; for fields that can be empty. */
  readonly empty?: (isNull: boolean) => Filter;
}

/** The field with this key, undefined for none. */
export type WhereFields<Filter> = (key: string) => WhereField<Filter> | undefined;

/** More conditions than these are no filter that anybody reads. */
export const most = 30;

export const countOf = ({ conditions, groups }: Where) =>
  conditions.length + groups.reduce((sum, group) => sum + group.conditions.length, 0);

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function readCondition<Filter>(value: unknown, fields: WhereFields<Filter>): Condition[] {
  if (!Array.isArray(value) || !value.every((part) => typeof part === 'string')) {
    return [];
  }
  const [field = '', wanted, ...values] = value as string[];
  const known = fields(field);
  const operator =
    known && operatorsOf(known.kind, known.empty !== undefined).find((candidate) => candidate === wanted);
  return known !== undefined &&
    operator !== undefined &&
    fits(known.kind, operator, values) &&
    values.every((each) => known.takes?.(each) ?? true)
    ? [{ field, operator, values }]
    : [];
}

function readGroup<Filter>(value: unknown, fields: WhereFields<Filter>): Group {
  const { any, all } = asRecord(value);
  const conditions = Array.isArray(any) ? any : Array.isArray(all) ? all : [];
  return {
    match: Array.isArray(any) ? 'any' : 'all',
    conditions: conditions.flatMap((condition) => readCondition(condition, fields)),
  };
}

/** Reads the filter of an address; what is none, or is about no field, is left out. Null for no condition at all. */
export function readWhere<Filter>(params: URLSearchParams, fields: WhereFields<Filter>): Where | null {
  let read: unknown;
  try {
    read = JSON.parse(params.get('where') ?? 'null');
  } catch {
    return null;
  }
  const { groups } = asRecord(read);
  const where = {
    ...readGroup(read, fields),
    groups: (Array.isArray(groups) ? groups : [])
      .map((group) => readGroup(group, fields))
      .filter(({ conditions }) => conditions.length > 0),
  };
  const count = countOf(where);
  return count === 0 || count > most ? null : where;
}

const written = ({ match, conditions }: Group) => ({
  [match]: conditions.map(({ field, operator, values }) => [field, operator, ...values]),
});

/** The filter as it stands in an address; empty for none. */
export function writeWhere(where: Where | null): { where: string } {
  return {
    where:
      where === null || countOf(where) === 0
        ? ''
        : JSON.stringify({
            ...written(where),
            ...(where.groups.length > 0 && { groups: where.groups.map(written) }),
          }),
  };
}

interface Combined<Filter> {
  and?: Filter[] | null;
  or?: Filter[] | null;
  not?: Filter | null;
}

function compiled<Filter extends Combined<Filter>>(
  { field, operator, values }: Condition,
  fields: WhereFields<Filter>,
): Filter[] {
  const known = fields(field);
  if (known === undefined) {
    return [];
  }
  const { kind, holds, empty, differs = holds } = known;
  const [first = '', second = ''] = values;
  const among = kind === 'choice' ? values : kind === 'tags' ? { any: values } : { in: values };
  const until = kind === 'instant' ? 'lt' : 'lte';
  const not = (value: unknown) => [{ not: differs(value) } as Filter];
  switch (operator) {
    case 'contains':
      return [holds({ contains: first })];
    case 'lacks':
      return not({ contains: first });
    case 'is':
      return [holds({ eq: first })];
    case 'isNot':
      return not({ eq: first });
    case 'atLeast':
    case 'since':
      return [holds({ gte: first })];
    case 'atMost':
    case 'until':
      return [holds({ [until]: first })];
    case 'between':
      return [holds({ gte: first, [until]: second })];
    case 'within':
      return [holds({ within: first })];
    case 'anyOf':
      return [holds(among)];
    case 'noneOf':
      return not(among);
    case 'allOf':
      return [holds({ all: values })];
    case 'me':
      return [holds({ viewer: true })];
    case 'below':
      return [holds({ within: values })];
    case 'yes':
      return [holds(true)];
    case 'no':
      return [holds(false)];
    case 'empty':
    case 'filled':
      return empty === undefined ? [] : [empty(operator === 'empty')];
  }
}

function together<Filter extends Combined<Filter>>(match: Match, parts: Filter[]): Filter[] {
  const [only] = parts;
  if (only === undefined || parts.length === 1) {
    return parts;
  }
  return [(match === 'all' ? { and: parts } : { or: parts }) as Filter];
}

/** The filter as the API takes it, together with what else the list is filtered by; null for none. */
export function withWhere<Filter extends Combined<Filter>>(
  filter: Filter | null,
  where: Where | null,
  fields: WhereFields<Filter>,
): Filter | null {
  if (where === null) {
    return filter;
  }
  const each = (group: Group) => group.conditions.flatMap((condition) => compiled(condition, fields));
  const own = together(where.match, [
    ...each(where),
    ...where.groups.flatMap((group) => together(group.match, each(group))),
  ]);
  return together('all', filter === null ? own : [filter, ...own])[0] ?? null;
}

import type { FieldFilter, FieldKind } from '../../graph/generated/graphql';
import type { FilterParams } from '../../ui/list/use-url-filters';

/** Which part of a filter asks for a kind. */
type Part = 'text' | 'number' | 'money' | 'date' | 'options' | 'yes' | 'reference';

/** A condition on one of the company's own fields, as it stands in an address: `options:norte,sur`. */
export interface FieldCondition {
  readonly key: string;
  readonly part: Part;
  readonly value: string;
}

const prefix = 'f.';
const parts: readonly Part[] = ['text', 'number', 'money', 'date', 'options', 'yes', 'reference'];
const patterns: Partial<Record<Part, RegExp>> = {
  number: /^(-?\d+(\.\d+)?)?\.\.(-?\d+(\.\d+)?)?$/,
  money: /^(-?\d+(\.\d+)?)?\.\.(-?\d+(\.\d+)?)?$/,
  date: /^(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?$/,
  yes: /^(true|false)$/,
  text: /^.{2,}$/,
};

const partsByKind: Readonly<Record<FieldKind, Part | null>> = {
  TEXT: 'text',
  LONG_TEXT: 'text',
  LINK: 'text',
  EMAIL: 'text',
  PHONE: 'text',
  NUMBER: 'number',
  MONEY: 'money',
  DATE: 'date',
  CHOICE: 'options',
  MULTI_CHOICE: 'options',
  YES_NO: 'yes',
  MEMBER: 'reference',
  COMPANY: null,
  PERSON: null,
};

/** How fields of a kind are filtered by in lists; null for those that are found from the other record. */
export const partOf = (kind: FieldKind): Part | null => partsByKind[kind];

/** The conditions of an address; what is none is left out. */
export function readConditions(params: URLSearchParams): FieldCondition[] {
  return [...params].flatMap(([name, text]) => {
    const [, wanted = '', value = ''] = /^([a-z]+):(.*)$/s.exec(text) ?? [];
    const part = parts.find((each) => each === wanted);
    return name.startsWith(prefix) && part !== undefined && value !== '' && (patterns[part]?.test(value) ?? true)
      ? [{ key: name.slice(prefix.length), part, value }]
      : [];
  });
}

/** One condition as it stands in an address; without a value it is let go of. */
export function writeCondition(key: string, part: Part, value: string): FilterParams {
  return { [`${prefix}${key}`]: value === '' || value === '..' ? '' : `${part}:${value}` };
}

/** Both ends of a range, empty where it is open. */
export function endsOf(value: string): [string, string] {
  const [from = '', to = ''] = value.split('..');
  return [from, to];
}

function filterOf({ key, part, value }: FieldCondition): FieldFilter {
  const [from, to] = endsOf(value);
  const range = { ...(from && { gte: from }), ...(to && { lte: to }) };
  switch (part) {
    case 'text':
      return { key, text: { contains: value } };
    case 'number':
      return { key, number: range };
    case 'money':
      return { key, money: range };
    case 'date':
      return { key, date: range };
    case 'options':
      return { key, options: value.split(',') };
    case 'yes':
      return { key, yes: value === 'true' };
    case 'reference':
      return { key, reference: { in: value.split(',') } };
  }
}

/** A filter with conditions on the company's own fields beside its own; null for no condition at all. */
export function withConditions<Filter extends object>(
  filter: Filter | undefined,
  conditions: readonly FieldCondition[],
) {
  return conditions.length === 0 ? (filter ?? null) : { ...filter, fields: conditions.map(filterOf) };
}

/** Lets go of all conditions. */
export function withoutConditions(conditions: readonly FieldCondition[]): FilterParams {
  return Object.fromEntries(conditions.map(({ key }) => [`${prefix}${key}`, '']));
}

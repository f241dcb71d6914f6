import type { FieldFilter } from '../graph/generated/graphql';

/** How the records of a group are found by what they have in common. */
export type GroupKind = 'reference' | 'text' | 'choice' | 'month';

/** What a list can be grouped by: the name in the filter and how it is asked there, by the name in the address. */
export type Groupings<Field extends string> = Readonly<Record<Field, readonly [name: string, kind: GroupKind]>>;

/** What a list is grouped by: a field that all have, or one of the company's own. */
export type Grouping<Field extends string> = { readonly field: Field } | { readonly custom: string };

const own = 'f.';

/** What the address asks to group by; null for nothing. */
export function readGrouping<Field extends string>(
  params: URLSearchParams,
  groupings: Groupings<Field>,
  custom: boolean,
): Grouping<Field> | null {
  const wanted = params.get('group') ?? '';
  if (custom && wanted.startsWith(own) && wanted.length > own.length) {
    return { custom: wanted.slice(own.length) };
  }
  return Object.hasOwn(groupings, wanted) ? { field: wanted as Field } : null;
}

export const ownGrouping = (key: string) => `${own}${key}`;

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}

function held(kind: GroupKind, key: string | null) {
  if (key === null) {
    return { isNull: true };
  }
  switch (kind) {
    case 'reference':
    case 'text':
      return { eq: key };
    case 'choice':
      return [key];
    case 'month':
      return { gte: `${key}-01`, lte: lastDayOf(key) };
  }
}

/** The filter that finds exactly the records of a group. */
export function inGroup<Filter extends { fields?: FieldFilter[] | null } | object, Field extends string>(
  grouping: Grouping<Field>,
  groupings: Groupings<Field>,
  key: string | null,
): Filter {
  if ('custom' in grouping) {
    const field = { key: grouping.custom, ...(key === null ? { isNull: true } : { options: [key] }) };
    return { fields: [field] } as unknown as Filter;
  }
  const [name, kind] = groupings[grouping.field];
  return { [name]: held(kind, key) } as unknown as Filter;
}

/** Two filters of which both have to hold. */
export function both<Filter extends object>(one: Filter | null | undefined, other: Filter): Filter {
  return one == null ? other : ({ and: [one, other] } as unknown as Filter);
}

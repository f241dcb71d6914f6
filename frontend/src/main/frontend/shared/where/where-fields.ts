import type { FieldFilter } from '../graph/generated/graphql';
import type { Kind } from './kinds';
import type { WhereField, WhereFields } from './where';

/** Fields of a record by the name that they have in the API's filter. */
export function plainFields<Filter>(
  kinds: Readonly<Record<string, Kind>>,
  required: readonly string[],
): Readonly<Record<string, WhereField<Filter>>> {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => {
      const holds = (value: unknown) => ({ [name]: value }) as Filter;
      const empty = (isNull: boolean) => holds(kind === 'tags' ? { isEmpty: isNull } : { isNull });
      return [name, required.includes(name) ? { kind, holds } : { kind, holds, empty }];
    }),
  );
}

/** Which part of a filter on own fields asks for a kind. */
const parts = {
  text: 'text',
  number: 'number',
  money: 'number',
  date: 'day',
  options: 'choice',
  yes: 'flag',
  reference: 'reference',
} as const satisfies Partial<Record<keyof FieldFilter, Kind>>;

export type OwnPart = keyof typeof parts;

const own = /^f:([a-z]+):(.+)$/;

export const ownKey = (part: OwnPart, key: string) => `f:${part}:${key}`;

/** The company's own fields, by `f:text:zona`: the key says which part of the filter it is. */
export function ownFields<Filter extends { fields?: FieldFilter[] | null }>(
  key: string,
): WhereField<Filter> | undefined {
  const [, wanted = '', name = ''] = own.exec(key) ?? [];
  const part = (Object.keys(parts) as OwnPart[]).find((candidate) => candidate === wanted);
  return part === undefined
    ? undefined
    : {
        kind: parts[part],
        holds: (value) => ({ fields: [{ key: name, [part]: value }] }) as unknown as Filter,
        empty: (isNull) => ({ fields: [{ key: name, isNull }] }) as unknown as Filter,
      };
}

/** Fields of a related record, by `company.city`. */
export function relatedFields<Filter, Related>(
  relation: string,
  wrap: (related: Related) => Filter,
  fields: WhereFields<Related>,
): WhereFields<Filter> {
  return (key) => {
    const field = key.startsWith(`${relation}.`) ? fields(key.slice(relation.length + 1)) : undefined;
    if (field === undefined) {
      return undefined;
    }
    const { kind, holds, empty } = field;
    return {
      kind,
      holds: (value) => wrap(holds(value)),
      ...(empty === undefined ? {} : { empty: (isNull: boolean) => wrap(empty(isNull)) }),
    };
  };
}

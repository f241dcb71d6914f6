import type { FieldFilter, IdFilter, TextFilter } from '../graph/generated/graphql';
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
      if (required.includes(name)) {
        return [name, { kind, holds }];
      }
      return kind === 'tags'
        ? [name, { kind, holds, empty: (isEmpty: boolean) => holds({ isEmpty }) }]
        : [name, { kind, holds, differs: (value) => holds(present(value)), empty: (isNull) => holds({ isNull }) }];
    }),
  );
}

/** A condition that does not hold where there is nothing, rather than being unknown there. */
const present = (value: unknown) => ({ ...(value as object), isNull: false });

/** A field that takes some values only. */
export function among<Filter>(
  field: WhereField<Filter> | undefined,
  values: readonly string[] | RegExp,
): WhereField<Filter> | undefined {
  const takes = (value: string) => (values instanceof RegExp ? values.test(value) : values.includes(value));
  return field && { ...field, takes };
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
        differs: (value) => ({ fields: [{ key: name, [part]: value, isNull: false }] }) as unknown as Filter,
        empty: (isNull) => ({ fields: [{ key: name, isNull }] }) as unknown as Filter,
      };
}

/** Fields of a related record, by `company.city`; `tied` is that there is such a record. */
export function relatedFields<Filter extends object, Related>(
  relation: string,
  wrap: (related: Related) => Filter,
  tied: Filter,
  fields: WhereFields<Related>,
): WhereFields<Filter> {
  return (key) => {
    const field = key.startsWith(`${relation}.`) ? fields(key.slice(relation.length + 1)) : undefined;
    if (field === undefined) {
      return undefined;
    }
    const { holds, differs = holds, empty, ...rest } = field;
    return {
      ...rest,
      holds: (value) => wrap(holds(value)),
      differs: (value) => ({ ...wrap(differs(value)), ...tied }),
      ...(empty === undefined ? {} : { empty: (isNull: boolean) => wrap(empty(isNull)) }),
    };
  };
}

interface WithCompany {
  companyName?: TextFilter | null;
  company?: IdFilter | null;
}

/** The name of a record's company; where there is none, there is no company. */
export const companyNameField = <Filter extends WithCompany>(): WhereField<Filter> => ({
  kind: 'text',
  holds: (value) => ({ companyName: value }) as Filter,
  differs: (value) => ({ companyName: value, company: { isNull: false } }) as Filter,
  empty: (isNull) => ({ company: { isNull } }) as Filter,
});

import { readFragment } from '../graph/generated';
import type { FieldKind, FieldObject } from '../graph/generated/graphql';
import { ownPrefix as prefix } from '../ui/list/columns';
import type { Column } from '../ui/list/data-list';
import { useCustomFields } from './custom-fields';
import { FieldValue } from './field-value';
import { fieldValueFragment, type HeldFields } from './field-values';

/** Kinds whose values stand in an order. */
const sortable: readonly FieldKind[] = ['TEXT', 'LINK', 'EMAIL', 'PHONE', 'CHOICE', 'DATE', 'NUMBER', 'MONEY'];

/** The company's own fields as columns of a list. */
export function useCustomColumns<Item>(
  object: FieldObject,
  heldBy: (item: Item) => HeldFields,
): readonly Column<Item, 'CUSTOM'>[] {
  const { fields = [] } = useCustomFields(object);
  return fields.map(({ key, label, kind }) => ({
    key: `${prefix}${key}`,
    head: label,
    extra: true,
    numeric: kind === 'NUMBER' || kind === 'MONEY',
    ...(sortable.includes(kind) ? { field: 'CUSTOM' as const, sortKey: key } : {}),
    cell: (item) => {
      const value = heldBy(item).find((each) => readFragment(fieldValueFragment, each).key === key);
      return value === undefined ? null : <FieldValue value={value} />;
    },
  }));
}

/** What a query of a list has to ask for, so that these columns can be shown. */
export function askedFor(columns: readonly { readonly key: string; readonly extra?: boolean }[]) {
  const extra = columns.filter((column) => column.extra === true);
  const keys = extra.flatMap(({ key }) => (key.startsWith(prefix) ? key.slice(prefix.length) : []));
  return { more: extra.length > keys.length, custom: keys.length > 0, keys };
}

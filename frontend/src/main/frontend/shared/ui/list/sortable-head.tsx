import { Icon } from '../icon';
import type { Sort } from './sort';

interface SortableHeadProps<Field extends string> {
  readonly head: string;
  readonly field?: Field | undefined;
  /** The company's own field, for a column of one. */
  readonly sortKey?: string | undefined;
  readonly className: string | undefined;
  readonly sort: Sort<Field>;
  readonly onSort: (sort: Sort<Field>) => void;
}

/** The head of a column; where it can be sorted by, a button that turns the direction round. */
export function SortableHead<Field extends string>({
  head,
  field,
  sortKey,
  className,
  sort,
  onSort,
}: SortableHeadProps<Field>) {
  if (field === undefined) {
    return (
      <th scope="col" className={className}>
        {head}
      </th>
    );
  }
  const active = sort.field === field && sort.key === sortKey;
  const ascending = active && sort.direction === 'ASC';
  return (
    <th scope="col" className={className} aria-sort={active ? (ascending ? 'ascending' : 'descending') : undefined}>
      <button
        type="button"
        className={active ? 'sort active' : 'sort'}
        onClick={() =>
          onSort({ field, direction: ascending ? 'DESC' : 'ASC', ...(sortKey === undefined ? {} : { key: sortKey }) })
        }
      >
        {head}
        <span className={ascending ? 'sort-mark up' : 'sort-mark'}>
          <Icon name="chevron" />
        </span>
      </button>
    </th>
  );
}

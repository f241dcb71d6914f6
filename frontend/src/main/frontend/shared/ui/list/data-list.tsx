import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Pages } from '../../graph/use-pages';
import { useFormats, useText } from '../../i18n/i18n';
import { Skeleton } from '../skeleton';
import { TroublePage } from '../trouble-page';
import { useNarrow } from '../use-narrow';
import './data-list.css';
import { LoadMore } from './load-more';
import { type Sort, SortableHead } from './sortable-head';

export interface Column<Item, Field extends string> {
  readonly key: string;
  readonly head: string;
  readonly cell: (item: Item) => ReactNode;
  /** What the list can be sorted by in this column. */
  readonly field?: Field;
  readonly numeric?: boolean;
  /** Left out where there is little room. */
  readonly minor?: boolean;
}

function classesOf({ numeric, minor }: { readonly numeric?: boolean; readonly minor?: boolean }) {
  return [numeric && 'num', minor && 'minor'].filter(Boolean).join(' ') || undefined;
}

interface DataListProps<Item, Field extends string> {
  readonly label: string;
  readonly pages: Pages<Item>;
  readonly idOf: (item: Item) => string;
  readonly to: (item: Item) => string;
  /** The first column is the name and leads to the record. */
  readonly columns: readonly Column<Item, Field>[];
  /** The same item on a phone. */
  readonly card: (item: Item) => ReactNode;
  readonly sort: Sort<Field>;
  readonly onSort: (sort: Sort<Field>) => void;
  readonly empty: ReactNode;
}

/** A list of records: a table, on the phone cards; it grows while one scrolls. */
export function DataList<Item, Field extends string>(props: DataListProps<Item, Field>) {
  const { pages, empty } = props;
  const narrow = useNarrow();
  if (pages.items.length === 0) {
    if (pages.trouble !== undefined) {
      return <TroublePage trouble={pages.trouble} onRetry={pages.refetch} />;
    }
    return pages.loading ? <Skeleton lines={9} /> : empty;
  }
  return (
    <>
      <Count {...props} />
      {narrow ? <Cards {...props} /> : <Table {...props} />}
      <LoadMore pages={pages} />
    </>
  );
}

/** Up to how many rows the server counts; one more stands for all that are beyond. */
const countLimit = 10_000;

function Count<Item, Field extends string>({ pages: { totalCount } }: DataListProps<Item, Field>) {
  const t = useText();
  const { number } = useFormats();
  if (totalCount === null) {
    return null;
  }
  const capped = totalCount > countLimit;
  return (
    <p className="small faint list-count">
      {capped ? t('list.countMore', { count: number(totalCount - 1) }) : t('list.count', { count: totalCount })}
    </p>
  );
}

function Table<Item, Field extends string>(props: DataListProps<Item, Field>) {
  const { label, pages, idOf, to, columns, sort, onSort } = props;
  return (
    <div className="card list-table">
      <table aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ key, head, field, ...looks }) => (
              <SortableHead
                key={key}
                head={head}
                field={field}
                className={classesOf(looks)}
                sort={sort}
                onSort={onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {pages.items.map((item) => (
            <tr key={idOf(item)}>
              {columns.map(({ key, cell, ...looks }, index) => (
                <td key={key} className={classesOf(looks)}>
                  {index === 0 ? (
                    <Link to={to(item)} className="list-link">
                      {cell(item)}
                    </Link>
                  ) : (
                    cell(item)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cards<Item, Field extends string>({ label, pages, idOf, to, card }: DataListProps<Item, Field>) {
  return (
    <ul className="list-cards" aria-label={label}>
      {pages.items.map((item) => (
        <li key={idOf(item)}>
          <Link to={to(item)} className="card list-card">
            {card(item)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

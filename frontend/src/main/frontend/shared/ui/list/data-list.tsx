import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { Pages } from '../../graph/use-pages';
import { useFormats, useText } from '../../i18n/i18n';
import { Button } from '../button';
import { Skeleton } from '../skeleton';
import { TroublePage } from '../trouble-page';
import { useNarrow } from '../use-narrow';
import { type CellEdit, EditableCell } from './cell-edit';
import './data-list.css';
import { LoadMore } from './load-more';
import { BulkBar, mostChosen, SelectBox, type Selection, useSelection } from './selection';
import type { Sort } from './sort';
import { SortableHead } from './sortable-head';

export interface Column<Item, Field extends string> {
  readonly key: string;
  readonly head: string;
  readonly cell: (item: Item) => ReactNode;
  /** What the list can be sorted by in this column. */
  readonly field?: Field;
  /** The company's own field, where that is what it is sorted by. */
  readonly sortKey?: string;
  readonly numeric?: boolean;
  /** Left out where there is little room. */
  readonly minor?: boolean;
  /** Shown only when somebody asks for it. */
  readonly extra?: boolean;
  /** How it is changed where it stands. */
  readonly edit?: CellEdit<Item>;
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
  /** What changes how the list looks; beside the count. */
  readonly tools?: ReactNode;
  /** Whether it is a group of a list, which says itself how many there are. */
  readonly inGroup?: boolean;
  /** Cards where there is room for a table, too. */
  readonly asCards?: boolean;
  /** What can be done with several rows; without it none can be chosen. */
  readonly bulk?: (chosen: readonly Item[], clear: () => void) => ReactNode;
  /** What a row is called, where rows can be chosen. */
  readonly nameOf?: (item: Item) => string;
}

interface Rows<Item, Field extends string> extends DataListProps<Item, Field> {
  /** Null where rows cannot be chosen. */
  readonly selection: Selection<Item> | null;
}

/** A list of records: a table, on the phone cards; it grows while one scrolls. */
export function DataList<Item, Field extends string>(props: DataListProps<Item, Field>) {
  const { pages, empty } = props;
  const t = useText();
  const narrow = useNarrow();
  const lies = narrow || props.asCards === true;
  const [choosing, setChoosing] = useState(false);
  const selection = useSelection(pages.items, props.idOf);
  const wholePage = selection.chosen.length === pages.items.length;
  const chooseAll =
    wholePage && pages.hasMore && pages.items.length < mostChosen
      ? () => {
          selection.chooseAll();
          pages.loadMore(Math.ceil((mostChosen - pages.items.length) / pageSize));
        }
      : undefined;
  if (pages.items.length === 0) {
    if (pages.trouble !== undefined) {
      return <TroublePage trouble={pages.trouble} onRetry={pages.refetch} />;
    }
    return pages.loading ? <Skeleton lines={9} /> : empty;
  }
  return (
    <>
      <div className="list-choose">
        {props.inGroup === true ? <span className="grow" /> : <Count {...props} />}
        {props.inGroup !== true && props.tools}
        {lies && props.bulk !== undefined && (
          <Button
            quiet
            aria-pressed={choosing}
            onClick={() => {
              selection.clear();
              setChoosing(!choosing);
            }}
          >
            {choosing ? t('common.cancel') : t('list.choose')}
          </Button>
        )}
      </div>
      {lies ? (
        <Cards {...props} selection={choosing ? selection : null} />
      ) : (
        <Table {...props} selection={props.bulk === undefined ? null : selection} />
      )}
      <LoadMore pages={pages} />
      {props.bulk !== undefined && (
        <BulkBar selection={selection} onChooseAll={chooseAll}>
          {props.bulk(selection.chosen, selection.clear)}
        </BulkBar>
      )}
    </>
  );
}

/** How many rows a list asks for at once. */
const pageSize = 50;

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

function Table<Item, Field extends string>(props: Rows<Item, Field>) {
  const { label, pages, idOf, to, columns, sort, onSort, selection, nameOf = idOf } = props;
  const t = useText();
  return (
    <div className="card list-table">
      <table aria-label={label}>
        <thead>
          <tr>
            {selection !== null && (
              <th className="select-cell">
                <SelectBox
                  label={t('list.chooseAll')}
                  checked={selection.chosen.length === pages.items.length}
                  onChange={selection.toggleAll}
                />
              </th>
            )}
            {columns.map(({ key, head, field, sortKey, ...looks }) => (
              <SortableHead
                key={key}
                head={head}
                field={field}
                sortKey={sortKey}
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
              {selection !== null && (
                <td className="select-cell">
                  <SelectBox
                    label={t('list.chooseOne', { name: nameOf(item) })}
                    checked={selection.has(item)}
                    onChange={() => selection.toggle(item)}
                  />
                </td>
              )}
              {columns.map((column, index) => (
                <td key={column.key} className={classesOf(column)}>
                  <Cell column={column} item={item} name={nameOf(item)} to={index === 0 ? to(item) : undefined} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps<Item, Field extends string> {
  readonly column: Column<Item, Field>;
  readonly item: Item;
  readonly name: string;
  /** Where the record is, in the cell that leads there. */
  readonly to: string | undefined;
}

function Cell<Item, Field extends string>({ column, item, name, to }: CellProps<Item, Field>) {
  const { head, cell, edit } = column;
  const shown =
    to === undefined ? (
      cell(item)
    ) : (
      <Link to={to} className="list-link">
        {cell(item)}
      </Link>
    );
  return edit === undefined ? (
    shown
  ) : (
    <EditableCell item={item} edit={edit} label={`${head}, ${name}`}>
      {shown}
    </EditableCell>
  );
}

function Cards<Item, Field extends string>(props: Rows<Item, Field>) {
  const { label, pages, idOf, to, card, selection, nameOf = idOf } = props;
  const t = useText();
  return (
    <ul className="list-cards" aria-label={label}>
      {pages.items.map((item) => (
        <li key={idOf(item)} className="list-choice">
          {selection !== null && (
            <SelectBox
              label={t('list.chooseOne', { name: nameOf(item) })}
              checked={selection.has(item)}
              onChange={() => selection.toggle(item)}
            />
          )}
          <Link to={to(item)} className="card list-card">
            {card(item)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

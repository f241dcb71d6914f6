import { type ReactNode, useState } from 'react';
import { useText } from '../../i18n/i18n';
import { Button } from '../button';
import './selection.css';

/** Which rows of a list are chosen, to do something with all of them. */
export interface Selection<Item> {
  readonly chosen: readonly Item[];
  readonly has: (item: Item) => boolean;
  readonly toggle: (item: Item) => void;
  readonly toggleAll: () => void;
  /** Chooses every row, those too that are still to come. */
  readonly chooseAll: () => void;
  readonly clear: () => void;
}

/** As many as anything is done with at once. */
export const mostChosen = 1000;

interface Chosen {
  readonly ids: ReadonlySet<string>;
  readonly all: boolean;
}

const none: Chosen = { ids: new Set(), all: false };

/** Keeps what is chosen among the rows that are shown; a row that is gone is chosen no longer. */
export function useSelection<Item>(items: readonly Item[], idOf: (item: Item) => string): Selection<Item> {
  const [{ ids, all }, set] = useState<Chosen>(none);
  const chosen = all ? items.slice(0, mostChosen) : items.filter((item) => ids.has(idOf(item)));
  const setIds = (next: ReadonlySet<string>) => set({ ids: next, all: false });
  return {
    chosen,
    has: (item) => all || ids.has(idOf(item)),
    toggle: (item) => {
      const next = new Set(all ? chosen.map(idOf) : ids);
      if (!next.delete(idOf(item))) {
        next.add(idOf(item));
      }
      setIds(next);
    },
    toggleAll: () => setIds(chosen.length === items.length ? new Set() : new Set(items.map(idOf))),
    chooseAll: () => set({ ids: none.ids, all: true }),
    clear: () => set(none),
  };
}

interface SelectBoxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: () => void;
}

/** The box that chooses a row. */
export function SelectBox({ label, checked, onChange }: SelectBoxProps) {
  return (
    <label className="select-box">
      <input type="checkbox" checked={checked} onChange={onChange} aria-label={label} />
    </label>
  );
}

interface BulkBarProps<Item> {
  readonly selection: Selection<Item>;
  /** Offers to choose also what is not shown yet; without it everything is shown. */
  readonly onChooseAll?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** What can be done with the chosen rows; it stays in sight while one scrolls. */
export function BulkBar<Item>({ selection, onChooseAll, children }: BulkBarProps<Item>) {
  const t = useText();
  if (selection.chosen.length === 0) {
    return null;
  }
  return (
    <section className="bulk-bar" aria-label={t('list.bulk')}>
      <span className="small strong grow" role="status">
        {t('list.chosen', { count: selection.chosen.length })}
      </span>
      {onChooseAll !== undefined && (
        <Button quiet onClick={onChooseAll}>
          {t('list.chooseMore')}
        </Button>
      )}
      {children}
      <Button quiet icon="close" label={t('list.chooseNone')} onClick={selection.clear} />
    </section>
  );
}

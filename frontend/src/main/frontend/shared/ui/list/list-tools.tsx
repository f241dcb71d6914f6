import type { ReactNode } from 'react';
import { useNarrow } from '../use-narrow';
import { ColumnPicker, type ColumnPickerProps } from './column-picker';
import { type Layout, LayoutSwitch, readLayout } from './layout-switch';
import { useUrlFilters } from './use-url-filters';

interface ListToolsProps extends ColumnPickerProps {
  readonly layouts: readonly Layout[];
  /** What says by what the list is grouped. */
  readonly grouping?: ReactNode;
}

/** What changes how a list looks; on the phone it lies as cards and has no columns to choose. */
export function ListTools({ layouts, grouping, ...columns }: ListToolsProps) {
  const narrow = useNarrow();
  const { params } = useUrlFilters();
  const offered = narrow ? layouts.filter((layout) => layout !== 'cards') : layouts;
  return (
    <>
      {readLayout(params, layouts) !== 'calendar' && grouping}
      {!narrow && readLayout(params, layouts) === 'table' && <ColumnPicker {...columns} />}
      {offered.length > 1 && <LayoutSwitch layouts={offered} />}
    </>
  );
}

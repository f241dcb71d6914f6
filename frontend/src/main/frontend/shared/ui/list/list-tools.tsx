import { useNarrow } from '../use-narrow';
import { ColumnPicker, type ColumnPickerProps } from './column-picker';
import { type Layout, LayoutSwitch, readLayout } from './layout-switch';
import { useUrlFilters } from './use-url-filters';

interface ListToolsProps extends ColumnPickerProps {
  readonly layouts: readonly Layout[];
}

/** What changes how a list looks; on the phone it lies as cards and has no columns to choose. */
export function ListTools({ layouts, ...columns }: ListToolsProps) {
  const narrow = useNarrow();
  const { params } = useUrlFilters();
  const offered = narrow ? layouts.filter((layout) => layout !== 'cards') : layouts;
  return (
    <>
      {!narrow && readLayout(params, layouts) === 'table' && <ColumnPicker {...columns} />}
      {offered.length > 1 && <LayoutSwitch layouts={offered} />}
    </>
  );
}

import { useText } from '../../i18n/i18n';
import { Icon, type IconName } from '../icon';
import './layout-switch.css';
import { useUrlFilters } from './use-url-filters';

/** How a list lies on the screen; on the phone a table lies as cards. */
export type Layout = 'table' | 'cards' | 'calendar';

const icons: Readonly<Record<Layout, IconName>> = { table: 'list', cards: 'cards', calendar: 'calendar' };

/** The layout that an address asks for, of those that the list has. */
export function readLayout(params: URLSearchParams, layouts: readonly Layout[]): Layout {
  return layouts.find((layout) => layout === params.get('as')) ?? 'table';
}

/** Says how the list lies on the screen. */
export function LayoutSwitch({ layouts }: { readonly layouts: readonly Layout[] }) {
  const t = useText();
  const { params, change } = useUrlFilters();
  const chosen = readLayout(params, layouts);
  return (
    <fieldset className="layout-switch" aria-label={t('list.layout')}>
      {layouts.map((layout) => (
        <button
          key={layout}
          type="button"
          aria-pressed={layout === chosen}
          aria-label={t(`list.layout.${layout}`)}
          title={t(`list.layout.${layout}`)}
          onClick={() => change({ as: layout === 'table' ? '' : layout })}
        >
          <Icon name={icons[layout]} />
        </button>
      ))}
    </fieldset>
  );
}

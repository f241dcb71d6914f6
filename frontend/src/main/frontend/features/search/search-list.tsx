import { useText } from '../../shared/i18n/i18n';
import { Icon } from '../../shared/ui/icon';
import type { Hit } from './hits';
import type { HitGroup } from './use-found';

interface SearchListProps {
  readonly id: string;
  readonly groups: readonly HitGroup[];
  /** The id of the line that Enter opens. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (hit: Hit) => void;
}

/** The id of a line's element, for what points to it. */
export const optionId = (list: string, hit: string) => `${list}-${hit}`;

/** The lines that one may open, by kind. */
export function SearchList({ id, groups, chosen, onChoose, onOpen }: SearchListProps) {
  const t = useText();
  return (
    <div id={id} role="listbox" aria-label={t('search.results')} className="search-list">
      {groups.map(({ title, hits, hasMore }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, no group of fields
        <div key={title} role="group" aria-label={title}>
          <p className="search-kind" aria-hidden="true">
            {title}
          </p>
          {hits.map((hit) => (
            <SearchLine
              key={hit.id}
              id={optionId(id, hit.id)}
              hit={hit}
              chosen={hit.id === chosen}
              onChoose={() => onChoose(hit.id)}
              onOpen={() => onOpen(hit)}
            />
          ))}
          {hasMore && <p className="search-more tiny faint">{t('search.more')}</p>}
        </div>
      ))}
    </div>
  );
}

interface SearchLineProps {
  readonly id: string;
  readonly hit: Hit;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}

function SearchLine({ id, hit, chosen, onChoose, onOpen }: SearchLineProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      className="search-line"
      onPointerMove={onChoose}
      onClick={onOpen}
    >
      <Icon name={hit.icon} />
      <span className="grow">
        <span className="strong cut block">{hit.title}</span>
        {hit.detail !== '' && <span className="small soft cut block">{hit.detail}</span>}
      </span>
    </div>
  );
}

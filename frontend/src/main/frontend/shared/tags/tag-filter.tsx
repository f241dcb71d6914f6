import { useText } from '../i18n/i18n';
import { FilterChip } from '../ui/list/filter-chip';
import { TagOptions } from './tag-options';
import { useTags } from './use-tags';
import './tags.css';

/** Which tags are wanted, and whether one of them does or all have to be there. */
export interface TagChoice {
  readonly tags: readonly string[];
  readonly allTags: boolean;
}

interface TagFilterProps {
  readonly chosen: TagChoice;
  readonly onChange: (chosen: Partial<TagChoice>) => void;
}

/** Records with certain tags. */
export function TagFilter({ chosen, onChange }: TagFilterProps) {
  const t = useText();
  const { tags } = useTags();
  const names = tags.filter(({ id }) => chosen.tags.includes(id)).map(({ name }) => name);
  const joined = names.join(chosen.allTags ? ' + ' : ', ') || t('tags.title');
  return (
    <FilterChip
      label={t('tags.title')}
      chosen={chosen.tags.length === 0 ? null : joined}
      onClear={() => onChange({ tags: [], allTags: false })}
    >
      {() => (
        <>
          <Modes all={chosen.allTags} onChange={(allTags) => onChange({ allTags })} />
          <TagOptions
            tags={tags}
            chosen={chosen.tags}
            onToggle={(id, on) =>
              onChange({ tags: on ? [...chosen.tags, id] : chosen.tags.filter((other) => other !== id) })
            }
          />
        </>
      )}
    </FilterChip>
  );
}

function Modes({ all, onChange }: { readonly all: boolean; readonly onChange: (all: boolean) => void }) {
  const t = useText();
  return (
    <div className="tag-modes">
      <button type="button" aria-pressed={!all} onClick={() => onChange(false)}>
        {t('tags.any')}
      </button>
      <button type="button" aria-pressed={all} onClick={() => onChange(true)}>
        {t('tags.all')}
      </button>
    </div>
  );
}

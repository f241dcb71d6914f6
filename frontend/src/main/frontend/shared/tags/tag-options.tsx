import { useState } from 'react';
import { useText } from '../i18n/i18n';
import { Icon } from '../ui/icon';
import { matching } from '../ui/list/matching';
import { SearchBox } from '../ui/list/search-box';
import { MenuItem } from '../ui/popover';
import type { Tag } from './use-tags';
import './tags.css';

interface TagOptionsProps {
  readonly tags: readonly Tag[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string, on: boolean) => void;
  /** Makes a tag of what was typed; left out where none can be made. */
  readonly onCreate?: (name: string) => void;
}

const shownAtOnce = 50;

/** Tags to choose from, found by name, or made there and then. */
export function TagOptions({ tags, chosen, onToggle, onCreate }: TagOptionsProps) {
  const t = useText();
  const [text, setText] = useState('');
  const found = matching(tags, text).slice(0, shownAtOnce);
  const known = found.some(({ name }) => name.toLocaleLowerCase() === text.toLocaleLowerCase());
  return (
    <>
      <SearchBox label={t('tags.search')} value={text} onChange={setText} />
      {found.map(({ id, name, color }) => {
        const on = chosen.includes(id);
        return (
          <MenuItem key={id} chosen={on} onClick={() => onToggle(id, !on)}>
            <span className="row" data-tag={color}>
              <span className="tag-dot" />
              <span className="cut">{name}</span>
            </span>
          </MenuItem>
        );
      })}
      {found.length === 0 && text === '' && <p className="small soft tag-none">{t('tags.none')}</p>}
      {onCreate !== undefined && text !== '' && !known && (
        <button type="button" className="menu-item" onClick={() => onCreate(text)}>
          <Icon name="plus" />
          <span className="grow cut">{t('pick.create', { text })}</span>
        </button>
      )}
    </>
  );
}

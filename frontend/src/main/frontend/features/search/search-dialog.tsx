import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../shared/i18n/i18n';
import { useOnline } from '../../shared/offline/use-online';
import { useTenantPath } from '../../shared/session/viewer';
import { Button } from '../../shared/ui/button';
import { Icon } from '../../shared/ui/icon';
import type { Hit } from './hits';
import './search.css';
import { optionId, SearchList } from './search-list';
import { SearchState } from './search-state';
import { useAtHand, useFound } from './use-found';

/** One box over all records; before anything is typed it shows what one had at hand. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const path = useTenantPath();
  const navigate = useNavigate();
  const online = useOnline();
  const list = useId();
  const host = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [wanted, setWanted] = useState<string>();
  const atHand = useAtHand();
  const found = useFound(text);
  const groups = text.trim() === '' ? atHand : found.groups;
  const hits = groups.flatMap((group) => group.hits);
  const at = Math.max(
    0,
    hits.findIndex(({ id }) => id === wanted),
  );
  const chosen = hits[at]?.id;

  useEffect(() => {
    const dialog = host.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  useEffect(() => {
    if (chosen !== undefined) {
      document.getElementById(optionId(list, chosen))?.scrollIntoView({ block: 'nearest' });
    }
  }, [chosen, list]);

  const open = (hit: Hit) => {
    onClose();
    void navigate(path(hit.path));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && hits.length > 0) {
      event.preventDefault();
      setWanted(hits[(at + step + hits.length) % hits.length]?.id);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing && hits[at] !== undefined) {
      event.preventDefault();
      open(hits[at]);
    }
  };

  return (
    <dialog
      ref={host}
      className="dialog search"
      aria-label={t('search.label')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => event.target === host.current && onClose()}
    >
      <div className="search-head">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={t('search.label')}
          aria-expanded={hits.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          {...(chosen === undefined ? {} : { 'aria-activedescendant': optionId(list, chosen) })}
          placeholder={t('search.hint')}
          autoComplete="off"
          enterKeyHint="go"
          maxLength={100}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setWanted(undefined);
          }}
          onKeyDown={onKeyDown}
        />
        <Button quiet icon="close" label={t('common.close')} onClick={onClose} />
      </div>
      <div className="search-body">
        <SearchList id={list} groups={groups} chosen={chosen} onChoose={setWanted} onOpen={open} />
        <SearchState text={text.trim()} online={online} none={hits.length === 0} {...found} />
      </div>
      <p className="search-foot tiny faint">{t('search.keys')}</p>
    </dialog>
  );
}

import { type ReactNode, useRef, useState } from 'react';
import { useFormats, useText } from '../i18n/i18n';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Icon } from '../ui/icon';
import type { AskedField } from './asked-fields';
import { copyOf, type Draft, type DraftGroup, freshDraft, fromDraft, nextId, sizeOf, toDraft } from './draft';
import { Found } from './found';
import { type Match, most, type Where, type WhereFields } from './where';
import './where.css';
import type { WhereDialogFrame } from './where-chip';
import { WhereRow } from './where-row';

interface WhereDialogProps<Filter> extends WhereDialogFrame {
  readonly fields: WhereFields<Filter>;
  readonly asked: readonly AskedField[];
  /** How many records a filter finds, where that is told while it is typed. */
  readonly found: (where: Where | null) => ReactNode;
}

/** Asks which records: conditions, all of which have to hold or any, and groups of them. */
export function WhereDialog<Filter>({ fields, asked, found, where, onApply, onClose }: WhereDialogProps<Filter>) {
  const t = useText();
  const numbers = useFormats();
  const kindOf = (field: string) => fields(field)?.kind;
  const fresh = (): Draft => {
    const [first] = asked;
    const key = first?.key ?? '';
    return freshDraft(key, kindOf(key) ?? 'text', fields(key)?.empty !== undefined);
  };
  const [groups, setGroups] = useState<readonly DraftGroup[]>(() => {
    const [own, ...others] = toDraft(where, kindOf, numbers);
    return own === undefined ? [] : [own.drafts.length > 0 ? own : { ...own, drafts: [fresh()] }, ...others];
  });
  const [wrong, setWrong] = useState<readonly number[]>([]);
  const body = useRef<HTMLDivElement>(null);
  const room = most - sizeOf(groups);
  const read = fromDraft(groups, kindOf, numbers);

  const focusOn = (selector: string) =>
    requestAnimationFrame(() => body.current?.querySelector<HTMLElement>(selector)?.focus());
  const change = (id: number, changed: (group: DraftGroup) => DraftGroup) =>
    setGroups((before) => before.map((group) => (group.id === id ? changed(group) : group)));
  const add = (id: number) => {
    const draft = fresh();
    change(id, (group) => ({ ...group, drafts: [...group.drafts, draft] }));
    focusOn(`[data-draft="${draft.id}"] select`);
  };
  const remove = (id: number, gone: number) => {
    change(id, (group) => ({ ...group, drafts: group.drafts.filter((draft) => draft.id !== gone) }));
    focusOn(`[data-group="${id}"] .where-acts button`);
  };
  const addGroup = (group: DraftGroup, after = groups.length) => {
    setGroups([...groups.slice(0, after), group, ...groups.slice(after)]);
    focusOn(`[data-group="${group.id}"] select`);
  };
  const removeGroup = (id: number) => {
    setGroups(groups.filter((group) => group.id !== id));
    focusOn('.where-more button');
  };
  const apply = () => {
    setWrong(read.wrong);
    const [first] = read.wrong;
    if (first === undefined) {
      onApply(read.where);
    } else {
      focusOn(`[data-draft="${first}"] .where-values :is(input, select, button)`);
    }
  };

  return (
    <Dialog
      title={t('where.title')}
      onClose={onClose}
      onSubmit={apply}
      footer={
        <>
          <Found where={read.wrong.length === 0 ? read.where : undefined} found={found} />
          {where !== null && (
            <Button quiet onClick={() => onApply(null)}>
              {t('common.clearAll')}
            </Button>
          )}
          <Button main type="submit">
            {t('common.apply')}
          </Button>
        </>
      }
    >
      <div ref={body}>
        {groups.map((group, index) => (
          <fieldset key={group.id} className={index === 0 ? 'where-group own' : 'where-group'} data-group={group.id}>
            <legend>{index === 0 ? t('where.own') : t('where.group', { number: index })}</legend>
            <Matches match={group.match} onChange={(match) => change(group.id, (before) => ({ ...before, match }))} />
            {group.drafts.map((draft, row) => (
              <WhereRow
                key={draft.id}
                number={row + 1}
                draft={draft}
                fields={fields}
                asked={asked}
                wrong={wrong.includes(draft.id)}
                onChange={(next) => {
                  setWrong(wrong.filter((id) => id !== draft.id));
                  change(group.id, (before) => ({
                    ...before,
                    drafts: before.drafts.map((each) => (each.id === draft.id ? next : each)),
                  }));
                }}
                onRemove={() => remove(group.id, draft.id)}
              />
            ))}
            <div className="row wrap where-acts">
              <Button quiet icon="plus" disabled={room < 1} onClick={() => add(group.id)}>
                {t('where.add')}
              </Button>
              {index > 0 && (
                <>
                  <Button
                    quiet
                    icon="copy"
                    disabled={room < group.drafts.length}
                    onClick={() => addGroup(copyOf(group), index + 1)}
                  >
                    {t('where.duplicateGroup')}
                  </Button>
                  <Button quiet icon="trash" onClick={() => removeGroup(group.id)}>
                    {t('where.removeGroup')}
                  </Button>
                </>
              )}
            </div>
          </fieldset>
        ))}
        <div className="where-more">
          <Button
            icon="plus"
            disabled={room < 2}
            onClick={() => addGroup({ id: nextId(), match: 'any', drafts: [fresh(), fresh()] })}
          >
            {t('where.addGroup')}
          </Button>
          {room < 2 && <span className="small faint">{t('where.most', { most })}</span>}
        </div>
        <p className="small faint where-legend">
          <Icon name="bolt" />
          {t('where.legend')}
        </p>
        {wrong.length > 0 && (
          <p className="small where-wrong" role="alert">
            {t('where.wrong')}
          </p>
        )}
      </div>
    </Dialog>
  );
}

function Matches({ match, onChange }: { readonly match: Match; readonly onChange: (match: Match) => void }) {
  const t = useText();
  return (
    <div className="where-matches">
      {(['all', 'any'] as const).map((each) => (
        <button key={each} type="button" aria-pressed={match === each} onClick={() => onChange(each)}>
          {t(`where.match.${each}`)}
        </button>
      ))}
    </div>
  );
}

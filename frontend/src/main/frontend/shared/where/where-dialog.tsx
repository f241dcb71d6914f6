import { useState } from 'react';
import { useFormats, useText } from '../i18n/i18n';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import type { AskedField } from './asked-fields';
import { type Draft, type DraftGroup, freshDraft, fromDraft, nextId, toDraft } from './draft';
import type { Match, WhereFields } from './where';
import './where.css';
import type { WhereDialogFrame } from './where-chip';
import { WhereRow } from './where-row';

interface WhereDialogProps<Filter> extends WhereDialogFrame {
  readonly fields: WhereFields<Filter>;
  readonly asked: readonly AskedField[];
}

/** Asks which records: conditions, all of which have to hold or any, and groups of them. */
export function WhereDialog<Filter>({ fields, asked, where, onApply, onClose }: WhereDialogProps<Filter>) {
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

  const change = (id: number, changed: (group: DraftGroup) => DraftGroup) =>
    setGroups((before) => before.map((group) => (group.id === id ? changed(group) : group)));
  const apply = () => {
    const read = fromDraft(groups, kindOf, numbers);
    setWrong(read.wrong);
    if (read.wrong.length === 0) {
      onApply(read.where);
    }
  };

  return (
    <Dialog
      title={t('where.title')}
      onClose={onClose}
      onSubmit={apply}
      footer={
        <>
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
      {groups.map(({ id, match, drafts }, index) => (
        <fieldset key={id} className={index === 0 ? 'where-group own' : 'where-group'}>
          <legend>{index === 0 ? t('where.own') : t('where.group', { number: index })}</legend>
          <Matches match={match} onChange={(next) => change(id, (group) => ({ ...group, match: next }))} />
          {drafts.map((draft, row) => (
            <WhereRow
              key={draft.id}
              number={row + 1}
              draft={draft}
              fields={fields}
              asked={asked}
              wrong={wrong.includes(draft.id)}
              onChange={(next) =>
                change(id, (group) => ({
                  ...group,
                  drafts: group.drafts.map((each) => (each.id === draft.id ? next : each)),
                }))
              }
              onRemove={() =>
                change(id, (group) => ({ ...group, drafts: group.drafts.filter((each) => each.id !== draft.id) }))
              }
            />
          ))}
          <div className="row wrap">
            <Button
              quiet
              icon="plus"
              onClick={() => change(id, (group) => ({ ...group, drafts: [...group.drafts, fresh()] }))}
            >
              {t('where.add')}
            </Button>
            {index > 0 && (
              <Button quiet icon="trash" onClick={() => setGroups(groups.filter((group) => group.id !== id))}>
                {t('where.removeGroup')}
              </Button>
            )}
          </div>
        </fieldset>
      ))}
      <Button
        icon="plus"
        onClick={() => setGroups([...groups, { id: nextId(), match: 'any', drafts: [fresh(), fresh()] }])}
      >
        {t('where.addGroup')}
      </Button>
      {wrong.length > 0 && (
        <p className="small where-wrong where-said" role="alert">
          {t('where.wrong')}
        </p>
      )}
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

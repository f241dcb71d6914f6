import type { RecordType } from '../../shared/graph/generated/graphql';
import { useFormats, useText } from '../../shared/i18n/i18n';
import { Button } from '../../shared/ui/button';
import { Icon, type IconName } from '../../shared/ui/icon';
import type { DeletedRecord } from './bin-query';

export const recordIcons: Readonly<Record<RecordType, IconName>> = {
  DEAL: 'deal',
  COMPANY: 'building',
  PERSON: 'user',
  LEAD: 'flag',
};

interface BinLineProps {
  readonly record: DeletedRecord;
  readonly chosen: boolean;
  readonly busy: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onRestore: (ties: boolean) => void;
}

/** A deleted record, who deleted it, and the ways back. */
export function BinLine({ record, chosen, busy, onChoose, onRestore }: BinLineProps) {
  const t = useText();
  const { moment, day } = useFormats();
  const { name, type, deletedAt, deletedBy, endsAt, deletedTies } = record;
  const facts = [
    t(`bin.type.${type}`),
    deletedBy === null
      ? t('bin.deleted', { when: moment(deletedAt) })
      : t('bin.deleted.by', { who: deletedBy.name, when: moment(deletedAt) }),
    t('bin.ends', { when: day(endsAt.slice(0, 10)) }),
  ];
  const [tie] = deletedTies;
  return (
    <div className="card bin-line">
      <label className="bin-choice">
        <input type="checkbox" checked={chosen} onChange={({ target }) => onChoose(target.checked)} />
        <Icon name={recordIcons[type]} />
        <span className="strong cut">{name}</span>
      </label>
      <span className="small soft bin-facts">{facts.join(' · ')}</span>
      {tie !== undefined && (
        <span className="small bin-ties">
          <Icon name="warn" />
          <span>
            {t('bin.ties', { names: deletedTies.map((each) => each.name).join(', '), count: deletedTies.length })}
          </span>
        </span>
      )}
      <span className="bin-acts">
        {tie !== undefined && (
          <Button icon="undo" disabled={busy} onClick={() => onRestore(true)}>
            {t('bin.restore.with', { count: deletedTies.length + 1 })}
          </Button>
        )}
        <Button quiet={tie !== undefined} disabled={busy} onClick={() => onRestore(false)}>
          {t(tie === undefined ? 'bin.restore' : 'bin.restore.alone')}
        </Button>
      </span>
    </div>
  );
}

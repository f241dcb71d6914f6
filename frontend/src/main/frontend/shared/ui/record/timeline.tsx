import { type FragmentType, graphql, readFragment } from '../../graph/generated';
import { useFormats, useText } from '../../i18n/i18n';
import { Icon, type IconName } from '../icon';
import { changeInWords } from './change-in-words';
import './timeline.css';

type ChangeKind =
  | 'CREATED'
  | 'UPDATED'
  | 'MOVED'
  | 'WON'
  | 'LOST'
  | 'REOPENED'
  | 'DELETED'
  | 'RESTORED'
  | 'CONTACTED'
  | 'QUALIFIED'
  | 'DISCARDED'
  | 'CONVERTED';

const icons: Readonly<Record<ChangeKind, IconName>> = {
  CREATED: 'plus',
  UPDATED: 'pen',
  MOVED: 'deal',
  WON: 'trophy',
  LOST: 'flag',
  REOPENED: 'undo',
  DELETED: 'trash',
  RESTORED: 'undo',
  CONTACTED: 'phone',
  QUALIFIED: 'check',
  DISCARDED: 'flag',
  CONVERTED: 'deal',
};

const acts = {
  CREATED: 'timeline.created',
  UPDATED: 'timeline.updated',
  MOVED: 'timeline.moved',
  WON: 'timeline.won',
  LOST: 'timeline.lost',
  REOPENED: 'timeline.reopened',
  DELETED: 'timeline.deleted',
  RESTORED: 'timeline.restored',
  CONTACTED: 'timeline.contacted',
  QUALIFIED: 'timeline.qualified',
  DISCARDED: 'timeline.discarded',
  CONVERTED: 'timeline.converted',
} as const;

export const changeFragment = graphql(`
  fragment Timeline_change on Change {
    id
    at
    kind
    actor { id name }
    fields { field before after label }
    reason
  }
`);

interface TimelineProps {
  readonly changes: readonly FragmentType<typeof changeFragment>[];
}

/** What happened to a record, newest first, in words. */
export function Timeline({ changes }: TimelineProps) {
  const t = useText();
  const formats = useFormats();
  const entries = readFragment(changeFragment, changes);
  return (
    <section className="card pad">
      <h2 className="label">{t('timeline.title')}</h2>
      {entries.length === 0 && <p className="soft small timeline-empty">{t('timeline.empty')}</p>}
      <ol className="timeline">
        {entries.map(({ id, at, kind, actor, fields, reason }) => (
          <li key={id} className="timeline-entry">
            <span className="timeline-dot">
              <Icon name={icons[kind]} />
            </span>
            <div className="grow">
              <p className="small">
                <b>{actor?.name ?? t('timeline.actor.system')}</b> {t(acts[kind])}
              </p>
              {kind !== 'CREATED' && fields.length > 0 && (
                <ul className="timeline-fields small soft">
                  {fields.map((change) => (
                    <li key={change.field}>{changeInWords(change, t, formats)}</li>
                  ))}
                </ul>
              )}
              {reason !== null && <p className="small timeline-reason">{t('timeline.reason', { reason })}</p>}
              <p className="tiny faint">{formats.moment(at)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

import { useMemo, useState } from 'react';
import { PlainSelect } from '../../../shared/form/plain-field';
import { graphql } from '../../../shared/graph/generated';
import type { DealHistoryField } from '../../../shared/graph/generated/graphql';
import { usePages } from '../../../shared/graph/use-pages';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { LoadMore } from '../../../shared/ui/list/load-more';
import { changeInWords } from '../../../shared/ui/record/change-in-words';
import { Skeleton } from '../../../shared/ui/skeleton';
import { TroublePage } from '../../../shared/ui/trouble-page';

const historyQuery = graphql(`
  query FieldHistory($id: ID!, $field: DealHistoryField, $after: String) {
    node(id: $id) {
      ... on Deal {
        id
        fieldHistory(field: $field, first: 50, after: $after) {
          edges { node { id at reason actor { id name } fields { field before after label } } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

const gone = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
const concerns = ['Deal'];
const fields: Readonly<Record<DealHistoryField, 'field.amount' | 'field.closeDate' | 'field.stage' | 'field.owner'>> = {
  AMOUNT: 'field.amount',
  CLOSE_DATE: 'field.closeDate',
  STAGE: 'field.stage',
  OWNER: 'field.owner',
};
const isField = (text: string): text is DealHistoryField => text in fields;

/** What became of the amount, the day of the close, the stage and the owner: who, when, from what to what, and why. */
export function FieldHistory({ id }: { readonly id: string }) {
  const t = useText();
  const formats = useFormats();
  const [field, setField] = useState<DealHistoryField | null>(null);
  const variables = useMemo(() => ({ id, field }), [id, field]);
  const pages = usePages({
    document: historyQuery,
    variables,
    connection: ({ node }) => (node?.__typename === 'Deal' ? node.fieldHistory : gone),
    idOf: (change) => change.id,
    concerns,
  });
  if (pages.trouble !== undefined && pages.items.length === 0) {
    return <TroublePage trouble={pages.trouble} onRetry={pages.refetch} />;
  }
  return (
    <section className="card pad">
      <h2 className="label">{t('deals.story.fields')}</h2>
      <div className="field-pick">
        <PlainSelect
          labelHidden
          label={t('deals.story.field')}
          value={field ?? ''}
          onChange={(chosen) => setField(isField(chosen) ? chosen : null)}
        >
          <option value="">{t('deals.story.everyField')}</option>
          {Object.entries(fields).map(([value, key]) => (
            <option key={value} value={value}>
              {t(key)}
            </option>
          ))}
        </PlainSelect>
      </div>
      {pages.loading && <Skeleton lines={4} />}
      {!pages.loading && pages.items.length === 0 && <p className="small soft">{t('deals.story.unchanged')}</p>}
      <ol>
        {pages.items.map((change) => (
          <li key={change.id} className="field-change">
            {change.fields.map((one) => (
              <p key={one.field} className="small">
                {changeInWords(one, t, formats)}
              </p>
            ))}
            {change.reason !== null && (
              <p className="small timeline-reason">{t('timeline.reason', { reason: change.reason })}</p>
            )}
            <p className="tiny faint">
              {change.actor?.name ?? t('timeline.actor.system')} · {formats.moment(change.at)}
            </p>
          </li>
        ))}
      </ol>
      <LoadMore pages={pages} />
    </section>
  );
}

import { useMemo } from 'react';
import { graphql } from '../../../shared/graph/generated';
import { usePages } from '../../../shared/graph/use-pages';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { LoadMore } from '../../../shared/ui/list/load-more';
import { Skeleton } from '../../../shared/ui/skeleton';
import { TroublePage } from '../../../shared/ui/trouble-page';

const staysQuery = graphql(`
  query StageHistory($id: ID!, $after: String) {
    node(id: $id) {
      ... on Deal {
        id
        stageHistory(first: 50, after: $after) {
          edges { node { enteredAt leftAt days stage { id name } by { id name } } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

const gone = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
const concerns = ['Deal'];

/** The stages where a deal has stood, the last one first, and for how long. */
export function StageHistory({ id }: { readonly id: string }) {
  const t = useText();
  const { moment } = useFormats();
  const variables = useMemo(() => ({ id }), [id]);
  const pages = usePages({
    document: staysQuery,
    variables,
    connection: ({ node }) => (node?.__typename === 'Deal' ? node.stageHistory : gone),
    idOf: ({ enteredAt, stage }) => `${enteredAt} ${stage.id}`,
    concerns,
  });
  if (pages.trouble !== undefined && pages.items.length === 0) {
    return <TroublePage trouble={pages.trouble} onRetry={pages.refetch} />;
  }
  return (
    <section className="card pad">
      <h2 className="label">{t('deals.story.stages')}</h2>
      {pages.loading && <Skeleton lines={4} />}
      <ol>
        {pages.items.map(({ enteredAt, leftAt, days, stage, by }) => (
          <li key={`${enteredAt} ${stage.id}`} className="stay">
            <div className="grow">
              <p className="small strong cut">{stage.name}</p>
              <p className="tiny soft">
                {leftAt === null
                  ? t('deals.stay.since', { from: moment(enteredAt) })
                  : t('deals.stay.between', { from: moment(enteredAt), until: moment(leftAt) })}
                {by !== null && ` · ${by.name}`}
              </p>
            </div>
            <span className="small strong">{t('deals.days', { days })}</span>
          </li>
        ))}
      </ol>
      <LoadMore pages={pages} />
    </section>
  );
}

import { Link } from 'react-router';
import { graphql } from '../../../shared/graph/generated';
import { usePages } from '../../../shared/graph/use-pages';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { Button } from '../../../shared/ui/button';
import { LoadMore } from '../../../shared/ui/list/load-more';
import { Skeleton } from '../../../shared/ui/skeleton';
import { Message, TroublePage } from '../../../shared/ui/trouble-page';
import { useTakeBack } from './use-take-back';

const mergesQuery = graphql(`
  query Merges($after: String) {
    merges(first: 20, after: $after) {
      edges {
        node {
          id
          mergedName
          at
          undoneAt
          viewerCanUndo
          member { id name }
          company { id name }
          person { id name }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const noVariables = {};
const concerns = ['Company', 'Person', 'Merge'];

/** What was merged, newest first, and taken back where that is still possible. */
export function MergeList() {
  const t = useText();
  const path = useTenantPath();
  const { moment } = useFormats();
  const takeBack = useTakeBack();
  const pages = usePages({
    document: mergesQuery,
    variables: noVariables,
    connection: ({ merges }) => merges,
    idOf: ({ id }) => id,
    concerns,
  });
  if (pages.items.length === 0) {
    if (pages.trouble !== undefined) {
      return <TroublePage trouble={pages.trouble} onRetry={pages.refetch} />;
    }
    return pages.loading ? (
      <Skeleton lines={6} />
    ) : (
      <Message icon="swap" title={t('merge.merges.none.title')} text={t('merge.merges.none.text')} />
    );
  }
  return (
    <>
      <ul className="card merge-lines" aria-label={t('merge.show.merges')}>
        {pages.items.map(({ id, mergedName, at, undoneAt, viewerCanUndo, member, company, person }) => (
          <li key={id} className="merge-line">
            <div className="grow merge-side">
              <Link
                className="related-link small strong cut block"
                to={path(company === null ? `/people/${person?.id}` : `/companies/${company.id}`)}
              >
                {t('merge.merged', { merged: mergedName, survivor: company?.name ?? person?.name ?? '' })}
              </Link>
              <span className="tiny soft cut block">{[member?.name, moment(at)].filter(Boolean).join(' · ')}</span>
            </div>
            {undoneAt !== null && <span className="chip">{t('merge.undone')}</span>}
            {viewerCanUndo && (
              <Button icon="undo" onClick={() => void takeBack(id)}>
                {t('common.undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <LoadMore pages={pages} />
    </>
  );
}

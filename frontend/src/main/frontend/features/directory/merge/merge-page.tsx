import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../../shared/graph/generated';
import { useGraph } from '../../../shared/graph/use-graph';
import { useTenantPath } from '../../../shared/session/viewer';
import { Skeleton } from '../../../shared/ui/skeleton';
import { TroublePage } from '../../../shared/ui/trouble-page';
import { MergeForm } from './merge-form';
import './merge.css';

const bothQuery = graphql(`
  query MergeBoth($one: ID!, $other: ID!) {
    one: node(id: $one) { ...MergeSide_node }
    other: node(id: $other) { ...MergeSide_node }
  }
`);

const notFound = { kind: 'notFound' } as const;

/** Both records of a likely duplicate side by side, to be made one. */
export function MergePage() {
  const path = useTenantPath();
  const [params] = useSearchParams();
  const one = params.get('one') ?? '';
  const other = params.get('other') ?? '';
  const variables = useMemo(() => ({ one, other }), [one, other]);
  const { data, trouble, refetch } = useGraph(bothQuery, variables);
  const home = path('/directory/duplicates');
  if (data === undefined) {
    return trouble === undefined ? (
      <div className="page-body">
        <Skeleton lines={9} />
      </div>
    ) : (
      <TroublePage trouble={trouble} onRetry={refetch} home={home} />
    );
  }
  if (data.one === null || data.other === null || one === other) {
    return <TroublePage trouble={notFound} home={home} />;
  }
  return <MergeForm one={data.one} other={data.other} />;
}

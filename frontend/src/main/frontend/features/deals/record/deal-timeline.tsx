import { useMemo } from 'react';
import { graphql } from '../../../shared/graph/generated';
import { RecordTimeline } from '../../../shared/ui/record/record-timeline';

const timelineQuery = graphql(`
  query DealTimeline($id: ID!, $after: String) {
    node(id: $id) {
      ... on Deal {
        id
        timeline(first: 20, after: $after) {
          edges { node { id ...Timeline_change } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

/** What happened to a deal. */
export function DealTimeline({ id }: { readonly id: string }) {
  const variables = useMemo(() => ({ id }), [id]);
  return (
    <RecordTimeline
      document={timelineQuery}
      variables={variables}
      connection={({ node }) => (node?.__typename === 'Deal' ? node.timeline : undefined)}
    />
  );
}

import type { Pickable } from '../form/pick-input';
import { graphql } from '../graph/generated';
import { useGraph } from '../graph/use-graph';

const membersQuery = graphql(`
  query Owners {
    members(first: 100) {
      edges { node { id name state } }
    }
  }
`);

const noVariables = {};

/** Everybody who can own a record. */
export function useOwners(): readonly Pickable[] {
  const { data } = useGraph(membersQuery, noVariables);
  return data?.members.edges.map(({ node }) => node) ?? [];
}

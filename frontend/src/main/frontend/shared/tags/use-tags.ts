import { graphql } from '../graph/generated';
import type { TagsQuery } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';

const tagsQuery = graphql(`
  query Tags {
    tags { id version name color retiredAt viewerCanEdit ...TagChip_tag }
  }
`);

export type Tag = TagsQuery['tags'][number];

const noVariables = {};
const options = { concerns: ['Tag'] };
const none: readonly Tag[] = [];

/** All tags of the tenant by name, with what is known of the way to them. */
export function useTags() {
  const { data, trouble, refetch } = useGraph(tagsQuery, noVariables, options);
  return { tags: data?.tags ?? none, loading: data === undefined && trouble === undefined, trouble, refetch };
}

/** Those that can be put on records. */
export function offered(tags: readonly Tag[]) {
  return tags.filter(({ retiredAt }) => retiredAt === null);
}

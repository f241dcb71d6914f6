import { graphql } from '../../shared/graph/generated';
import type { ListObject, SavedViewsQuery } from '../../shared/graph/generated/graphql';
import { useGraph } from '../../shared/graph/use-graph';

const savedViewsQuery = graphql(`
  query SavedViews($object: ListObject!) {
    savedViews(object: $object) {
      id version name address shared viewerDefault defaultForAll viewerCanEdit viewerCanShare
      owner { id name }
    }
  }
`);

export type SavedView = SavedViewsQuery['savedViews'][number];

const options = { concerns: ['SavedView'] };
const none: readonly SavedView[] = [];

/** The views of a list that the person can use, and the one that it opens with. */
export function useSavedViews(object: ListObject) {
  const { data, trouble } = useGraph(savedViewsQuery, { object }, options);
  const views = data?.savedViews ?? none;
  const first = views.find(({ viewerDefault }) => viewerDefault) ?? views.find(({ defaultForAll }) => defaultForAll);
  return { views, first, loading: data === undefined && trouble === undefined };
}

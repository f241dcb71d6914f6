import { graphql } from '../../shared/graph/generated';
import { useGraph } from '../../shared/graph/use-graph';

const pipelinesQuery = graphql(`
  query Pipelines {
    pipelines { id name stages { id name probability } }
  }
`);

const noVariables = {};

export interface StageName {
  readonly id: string;
  readonly name: string;
}

/** The stages of all pipelines in their order. */
export function useStages(): readonly StageName[] {
  const { data } = useGraph(pipelinesQuery, noVariables);
  return data?.pipelines.flatMap(({ stages }) => stages) ?? [];
}

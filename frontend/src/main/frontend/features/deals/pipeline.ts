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

export interface PipelineName {
  readonly id: string;
  readonly name: string;
  readonly stages: readonly StageName[];
}

/** The pipelines in use in their order. */
export function usePipelines(): readonly PipelineName[] {
  const { data } = useGraph(pipelinesQuery, noVariables);
  return data?.pipelines ?? [];
}

/** The stages of pipelines in their order; where there are several pipelines, each stage says of which it is. */
export function stagesOf(pipelines: readonly PipelineName[]): readonly StageName[] {
  return pipelines.flatMap(({ name: pipeline, stages }) =>
    stages.map(({ id, name }) => ({ id, name: pipelines.length > 1 ? `${pipeline} · ${name}` : name })),
  );
}

/** The first stage of a pipeline, of the first one where that is none. */
export function firstStageOf(pipelines: readonly PipelineName[], pipelineId: string | null): string {
  const pipeline = pipelines.find(({ id }) => id === pipelineId) ?? pipelines[0];
  return pipeline?.stages[0]?.id ?? '';
}

import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { RestorePipelineInput, RestorePipelineMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const restorePipeline = graphql(`
  mutation RestorePipeline($input: RestorePipelineInput!) {
    restorePipeline(input: $input) {
      ... on RestorePipelineSuccess { pipeline { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Pipeline { version } } }
    }
  }
`);

type Saved = Extract<RestorePipelineMutation['restorePipeline'], { __typename: 'RestorePipelineSuccess' }>['pipeline'];

/** Brings a pipeline back into use. */
export function useRestorePipeline() {
  const { run, running } = useAct(restorePipeline);
  const act = async (input: RestorePipelineInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.restorePipeline;
    switch (result.__typename) {
      case 'RestorePipelineSuccess':
        return saved(result.pipeline);
      case 'InvalidInput':
        return invalid(result);
      case 'VersionConflict':
        return conflict(result);
      case 'NotFound':
      case 'NotAllowed':
        return refused(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

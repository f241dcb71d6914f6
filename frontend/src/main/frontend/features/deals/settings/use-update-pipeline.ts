import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { UpdatePipelineInput, UpdatePipelineMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const updatePipeline = graphql(`
  mutation UpdatePipeline($input: UpdatePipelineInput!) {
    updatePipeline(input: $input) {
      ... on UpdatePipelineSuccess { pipeline { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Pipeline { version } } }
    }
  }
`);

type Saved = Extract<UpdatePipelineMutation['updatePipeline'], { __typename: 'UpdatePipelineSuccess' }>['pipeline'];

/** Changes a pipeline with its stages. */
export function useUpdatePipeline() {
  const { run, running } = useAct(updatePipeline);
  const act = async (input: UpdatePipelineInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.updatePipeline;
    switch (result.__typename) {
      case 'UpdatePipelineSuccess':
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

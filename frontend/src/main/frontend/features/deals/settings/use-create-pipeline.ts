import { type Answer, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { CreatePipelineInput, CreatePipelineMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const createPipeline = graphql(`
  mutation CreatePipeline($input: CreatePipelineInput!) {
    createPipeline(input: $input) {
      ... on CreatePipelineSuccess { pipeline { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<CreatePipelineMutation['createPipeline'], { __typename: 'CreatePipelineSuccess' }>['pipeline'];

/** Adds a pipeline. */
export function useCreatePipeline() {
  const { run, running } = useAct(createPipeline);
  const act = async (input: CreatePipelineInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.createPipeline;
    switch (result.__typename) {
      case 'CreatePipelineSuccess':
        return saved(result.pipeline);
      case 'InvalidInput':
        return invalid(result);
      case 'NotAllowed':
        return refused(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

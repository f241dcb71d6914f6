import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { RetirePipelineInput, RetirePipelineMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';
import type { HoldsDeals } from './holds-deals';

const retirePipeline = graphql(`
  mutation RetirePipeline($input: RetirePipelineInput!) {
    retirePipeline(input: $input) {
      ... on RetirePipelineSuccess { pipeline { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Pipeline { version } } }
      ... on StagesHoldDeals { message deals }
    }
  }
`);

type Saved = Extract<RetirePipelineMutation['retirePipeline'], { __typename: 'RetirePipelineSuccess' }>['pipeline'];

/** Takes a pipeline out of use. */
export function useRetirePipeline() {
  const { run, running } = useAct(retirePipeline);
  const act = async (input: RetirePipelineInput): Promise<Answer<Saved> | HoldsDeals> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.retirePipeline;
    switch (result.__typename) {
      case 'RetirePipelineSuccess':
        return saved(result.pipeline);
      case 'InvalidInput':
        return invalid(result);
      case 'VersionConflict':
        return conflict(result);
      case 'StagesHoldDeals':
        return { kind: 'holds', deals: result.deals };
      case 'NotFound':
      case 'NotAllowed':
        return refused(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { RetireStageInput, RetireStageMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';
import type { HoldsDeals } from './holds-deals';

const retireStage = graphql(`
  mutation RetireStage($input: RetireStageInput!) {
    retireStage(input: $input) {
      ... on RetireStageSuccess { pipeline { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Pipeline { version } } }
      ... on StagesHoldDeals { message deals }
    }
  }
`);

type Saved = Extract<RetireStageMutation['retireStage'], { __typename: 'RetireStageSuccess' }>['pipeline'];

/** Takes a stage out of use. */
export function useRetireStage() {
  const { run, running } = useAct(retireStage);
  const act = async (input: RetireStageInput): Promise<Answer<Saved> | HoldsDeals> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.retireStage;
    switch (result.__typename) {
      case 'RetireStageSuccess':
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

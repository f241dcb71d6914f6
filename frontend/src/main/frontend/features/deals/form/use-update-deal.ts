import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { UpdateDealInput, UpdateDealMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const updateDeal = graphql(`
  mutation UpdateDeal($input: UpdateDealInput!) {
    updateDeal(input: $input) {
      ... on UpdateDealSuccess { deal { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Deal { version } } }
      ... on DealAlreadyClosed { message }
    }
  }
`);

type Saved = Extract<UpdateDealMutation['updateDeal'], { __typename: 'UpdateDealSuccess' }>['deal'];

/** Changes a deal. */
export function useUpdateDeal() {
  const { run, running } = useAct(updateDeal);
  const act = async (input: UpdateDealInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.updateDeal;
    switch (result.__typename) {
      case 'UpdateDealSuccess':
        return saved(result.deal);
      case 'InvalidInput':
        return invalid(result);
      case 'VersionConflict':
        return conflict(result);
      case 'NotFound':
      case 'NotAllowed':
      case 'DealAlreadyClosed':
        return refused(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

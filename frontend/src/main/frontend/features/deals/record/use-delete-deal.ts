import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { DeleteDealInput, DeleteDealMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const deleteDeal = graphql(`
  mutation DeleteDeal($input: DeleteDealInput!) {
    deleteDeal(input: $input) {
      ... on DeleteDealSuccess { deal { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Deal { version } } }
    }
  }
`);

type Saved = Extract<DeleteDealMutation['deleteDeal'], { __typename: 'DeleteDealSuccess' }>['deal'];

/** Deletes a deal. */
export function useDeleteDeal() {
  const { run, running } = useAct(deleteDeal);
  const act = async (input: DeleteDealInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.deleteDeal;
    switch (result.__typename) {
      case 'DeleteDealSuccess':
        return saved(result.deal);
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

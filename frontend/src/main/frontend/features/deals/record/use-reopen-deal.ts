import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { ReopenDealInput, ReopenDealMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const reopenDeal = graphql(`
  mutation ReopenDeal($input: ReopenDealInput!) {
    reopenDeal(input: $input) {
      ... on ReopenDealSuccess { deal { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Deal { version } } }
      ... on DealStillOpen { message }
    }
  }
`);

type Saved = Extract<ReopenDealMutation['reopenDeal'], { __typename: 'ReopenDealSuccess' }>['deal'];

/** Opens a closed deal again. */
export function useReopenDeal() {
  const { run, running } = useAct(reopenDeal);
  const act = async (input: ReopenDealInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.reopenDeal;
    switch (result.__typename) {
      case 'ReopenDealSuccess':
        return saved(result.deal);
      case 'InvalidInput':
        return invalid(result);
      case 'VersionConflict':
        return conflict(result);
      case 'NotFound':
      case 'NotAllowed':
      case 'DealStillOpen':
        return refused(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { WinDealInput, WinDealMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const winDeal = graphql(`
  mutation WinDeal($input: WinDealInput!) {
    winDeal(input: $input) {
      ... on WinDealSuccess { deal { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Deal { version } } }
      ... on DealAlreadyClosed { message }
    }
  }
`);

type Saved = Extract<WinDealMutation['winDeal'], { __typename: 'WinDealSuccess' }>['deal'];

/** Closes a deal as won. */
export function useWinDeal() {
  const { run, running } = useAct(winDeal);
  const act = async (input: WinDealInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.winDeal;
    switch (result.__typename) {
      case 'WinDealSuccess':
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

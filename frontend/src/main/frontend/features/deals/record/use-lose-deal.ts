import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { LoseDealInput, LoseDealMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const loseDeal = graphql(`
  mutation LoseDeal($input: LoseDealInput!) {
    loseDeal(input: $input) {
      ... on LoseDealSuccess { deal { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Deal { version } } }
      ... on DealAlreadyClosed { message }
    }
  }
`);

type Saved = Extract<LoseDealMutation['loseDeal'], { __typename: 'LoseDealSuccess' }>['deal'];

/** Closes a deal as lost, with the reason. */
export function useLoseDeal() {
  const { run, running } = useAct(loseDeal);
  const act = async (input: LoseDealInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.loseDeal;
    switch (result.__typename) {
      case 'LoseDealSuccess':
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

import { type Answer, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { RestoreDealInput, RestoreDealMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const restoreDeal = graphql(`
  mutation RestoreDeal($input: RestoreDealInput!) {
    restoreDeal(input: $input) {
      ... on RestoreDealSuccess { deal { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<RestoreDealMutation['restoreDeal'], { __typename: 'RestoreDealSuccess' }>['deal'];

/** Brings a deleted deal back. */
export function useRestoreDeal() {
  const { run, running } = useAct(restoreDeal);
  const act = async (input: RestoreDealInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.restoreDeal;
    switch (result.__typename) {
      case 'RestoreDealSuccess':
        return saved(result.deal);
      case 'InvalidInput':
        return invalid(result);
      case 'NotFound':
      case 'NotAllowed':
        return refused(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

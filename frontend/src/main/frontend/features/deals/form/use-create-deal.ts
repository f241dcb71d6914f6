import { type Answer, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { CreateDealInput, CreateDealMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const createDeal = graphql(`
  mutation CreateDeal($input: CreateDealInput!) {
    createDeal(input: $input) {
      ... on CreateDealSuccess { deal { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<CreateDealMutation['createDeal'], { __typename: 'CreateDealSuccess' }>['deal'];

/** Adds a deal. */
export function useCreateDeal() {
  const { run, running } = useAct(createDeal);
  const act = async (input: CreateDealInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.createDeal;
    switch (result.__typename) {
      case 'CreateDealSuccess':
        return saved(result.deal);
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

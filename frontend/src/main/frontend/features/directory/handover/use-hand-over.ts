import { type Answer, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { HandOverAccountsInput } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const handOverAccounts = graphql(`
  mutation HandOverAccounts($input: HandOverAccountsInput!) {
    handOverAccounts(input: $input) {
      ... on HandOverAccountsSuccess { handover { id companies people deals } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = { readonly id: string; readonly companies: number };

/** Gives companies to another owner. */
export function useHandOver() {
  const { run, running } = useAct(handOverAccounts);
  const act = async (input: HandOverAccountsInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.handOverAccounts;
    switch (result.__typename) {
      case 'HandOverAccountsSuccess':
        return saved(result.handover);
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

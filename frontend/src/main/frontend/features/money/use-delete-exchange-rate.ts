import { type Answer, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { DeleteExchangeRateInput } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const deleteExchangeRate = graphql(`
  mutation DeleteExchangeRate($input: DeleteExchangeRateInput!) {
    deleteExchangeRate(input: $input) {
      ... on DeleteExchangeRateSuccess { exchangeRate { id version } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

/** Deletes a rate. */
export function useDeleteExchangeRate() {
  const { run, running } = useAct(deleteExchangeRate);
  const act = async (input: DeleteExchangeRateInput): Promise<Answer<unknown>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.deleteExchangeRate;
    switch (result.__typename) {
      case 'DeleteExchangeRateSuccess':
        return saved(result.exchangeRate);
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

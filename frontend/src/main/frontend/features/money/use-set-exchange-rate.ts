import { type Answer, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { SetExchangeRateInput } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const setExchangeRate = graphql(`
  mutation SetExchangeRate($input: SetExchangeRateInput!) {
    setExchangeRate(input: $input) {
      ... on SetExchangeRateSuccess { exchangeRate { id version } }
      ... on InvalidInput { message fields { path message } }
      ... on NotAllowed { message }
    }
  }
`);

/** Says what a currency is worth from a day on. */
export function useSetExchangeRate() {
  const { run, running } = useAct(setExchangeRate);
  const act = async (input: SetExchangeRateInput): Promise<Answer<unknown>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.setExchangeRate;
    switch (result.__typename) {
      case 'SetExchangeRateSuccess':
        return saved(result.exchangeRate);
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

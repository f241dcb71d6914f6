import { graphql } from '../graph/generated';
import type { CurrenciesQuery } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';

const currenciesQuery = graphql(`
  query Currencies {
    currencies {
      currency
      own
      rate { id validFrom rate createdBy { id name } }
    }
  }
`);

export type CurrencyInUse = CurrenciesQuery['currencies'][number];

const noVariables = {};
const options = { concerns: ['ExchangeRate'] };
const none: readonly CurrencyInUse[] = [];

/** The currencies in use, the company's own first. */
export function useCurrencies() {
  const { data, trouble, refetch } = useGraph(currenciesQuery, noVariables, options);
  return {
    currencies: data?.currencies ?? none,
    loading: data === undefined && trouble === undefined,
    trouble,
    refetch,
  };
}

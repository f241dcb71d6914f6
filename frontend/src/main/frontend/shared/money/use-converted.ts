import type { Money } from '../format/money';
import { graphql } from '../graph/generated';
import { useGraph } from '../graph/use-graph';
import { useViewer } from '../session/viewer';
import { useStore } from '../store';
import { converting } from './converting';

const convertedQuery = graphql(`
  query ConvertedSums($sums: [[MoneyInput!]!]!) {
    convertedSums(sums: $sums) {
      on
      totals { total { amount currency } without { amount currency } }
    }
  }
`);

const options = { concerns: ['ExchangeRate'] };

interface Converted {
  /** Whether there is anything in another currency than the company's own. */
  readonly several: boolean;
  /** The sums as they are to be shown, each by itself or as one; what has no rate stays beside it. */
  readonly sums: readonly (readonly Money[])[];
  /** The day whose rates count, null where the sums stand as they are. */
  readonly on: string | null;
}

/** Sums in several currencies, converted where this device wants that: one query for all of them. */
export function useConverted(sums: readonly (readonly Money[])[]): Converted {
  const { currency } = useViewer().tenant;
  const wanted = useStore(converting);
  const several = sums.some((each) => each.some((sum) => sum.currency !== currency));
  const { data } = useGraph(
    convertedQuery,
    { sums: sums.map((each) => each.map(({ amount, currency: of }) => ({ amount, currency: of }))) },
    { ...options, pause: !(several && wanted) },
  );
  if (!several || !wanted || data === undefined) {
    return { several, sums, on: null };
  }
  const { on, totals } = data.convertedSums;
  return {
    several,
    on,
    sums: sums.map((each, index) => {
      const converted = totals[index];
      return converted === undefined || each.length === 0 ? each : [converted.total, ...converted.without];
    }),
  };
}

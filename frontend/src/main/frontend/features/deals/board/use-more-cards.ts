import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../../shared/graph/generated';
import type { DealFilter, StageDealsQuery } from '../../../shared/graph/generated/graphql';
import { persisted } from '../../../shared/graph/persisted';

const stageDealsQuery = graphql(`
  query StageDeals($filter: DealFilter!, $after: String) {
    deals(first: 20, filter: $filter, orderBy: { field: RANK }, after: $after) {
      edges { node { id version name viewerCanEdit amount { amount currency } ...DealCard_deal } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export type Page = StageDealsQuery['deals'];

/** The following pages of the columns; they are fetched anew whenever the board itself is. */
export function useMoreCards(board: unknown, firstPages: ReadonlyMap<string, Page>, filter: DealFilter | undefined) {
  const client = useClient();
  const [more, setMore] = useState<ReadonlyMap<string, readonly Page[]>>(new Map());
  const [loading, setLoading] = useState<string | null>(null);
  const run = useRef(0);

  const load = async (stageId: string, start: Page, count: number, before: readonly Page[]) => {
    const own = run.current;
    setLoading(stageId);
    const pages = [...before];
    let last = start;
    for (let page = 0; page < count && last.pageInfo.hasNextPage; page += 1) {
      const variables = {
        filter: { ...filter, stage: { eq: stageId }, status: ['OPEN' as const] },
        after: last.pageInfo.endCursor,
      };
      const { data } = await client
        .query(persisted(stageDealsQuery), variables, { requestPolicy: 'network-only' })
        .toPromise();
      if (data === undefined || run.current !== own) {
        break;
      }
      last = data.deals;
      pages.push(last);
    }
    if (run.current === own) {
      setMore((all) => new Map(all).set(stageId, pages));
    }
    setLoading(null);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new board makes the pages old
  useEffect(() => {
    run.current += 1;
    for (const [stageId, pages] of more) {
      const first = firstPages.get(stageId);
      if (first !== undefined && pages.length > 0) {
        void load(stageId, first, pages.length, []);
      }
    }
  }, [board]);

  return {
    pagesOf: (stageId: string): readonly Page[] => {
      const first = firstPages.get(stageId);
      return first === undefined ? [] : [first, ...(more.get(stageId) ?? [])];
    },
    loading,
    loadMore: (stageId: string) => {
      const pages = more.get(stageId) ?? [];
      const last = pages.at(-1) ?? firstPages.get(stageId);
      if (last !== undefined && loading === null) {
        void load(stageId, last, 1, pages);
      }
    },
  };
}

import type { TypedDocumentNode } from '@urql/core';
import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { persisted } from './persisted';
import { type Trouble, troubleOf } from './trouble';
import { useGraph } from './use-graph';

interface Connection<Item> {
  readonly edges: readonly { readonly node: Item }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number | null;
}

interface Paging<Result, Variables, Item> {
  readonly document: TypedDocumentNode<Result, Variables>;
  readonly variables: Variables;
  readonly connection: (result: Result) => Connection<Item>;
  readonly idOf: (item: Item) => string;
  readonly concerns?: readonly string[];
}

export interface Pages<Item> {
  readonly items: readonly Item[];
  readonly totalCount: number | null;
  readonly loading: boolean;
  readonly trouble: Trouble | undefined;
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  /** Fetches so many further pages, one unless told. */
  readonly loadMore: (pages?: number) => void;
  readonly refetch: () => void;
}

/** Items of several pages in their order, each once even when it has moved from one page to another meanwhile. */
export function joined<Item>(pages: readonly Connection<Item>[], idOf: (item: Item) => string): Item[] {
  const byId = new Map<string, Item>();
  for (const { node } of pages.flatMap(({ edges }) => edges)) {
    if (!byId.has(idOf(node))) {
      byId.set(idOf(node), node);
    }
  }
  return [...byId.values()];
}

/** A list that grows by pages; when something in it has changed, as many pages as are shown are fetched anew. */
export function usePages<Result, Variables extends Record<string, unknown>, Item>(
  paging: Paging<Result, Variables, Item>,
): Pages<Item> {
  const { document, variables, connection, idOf, concerns } = paging;
  const client = useClient();
  const first = useGraph(document, variables, concerns === undefined ? {} : { concerns });
  const key = JSON.stringify(variables);
  const [rest, setRest] = useState<{ readonly key: string; readonly pages: readonly Connection<Item>[] }>({
    key,
    pages: [],
  });
  const [loadingMore, setLoadingMore] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const run = useRef(0);

  const pages = [
    ...(first.data === undefined ? [] : [connection(first.data)]),
    ...(rest.key === key ? rest.pages : []),
  ];
  const last = pages.at(-1);

  const fetchFrom = async (start: Connection<Item>, count: number, before: readonly Connection<Item>[]) => {
    run.current += 1;
    const own = run.current;
    setLoadingMore(true);
    const fetched = [...before];
    let from = start;
    for (let page = 0; page < count && from.pageInfo.hasNextPage; page += 1) {
      const { data, error } = await client
        .query(
          persisted(document) as TypedDocumentNode<Result, Record<string, unknown>>,
          { ...variables, after: from.pageInfo.endCursor },
          { requestPolicy: 'network-only' },
        )
        .toPromise();
      if (run.current !== own) {
        return;
      }
      if (data === undefined) {
        setTrouble(error === undefined ? undefined : troubleOf(error));
        break;
      }
      from = connection(data);
      fetched.push(from);
    }
    setRest({ key, pages: fetched });
    setLoadingMore(false);
  };

  const shown = useRef({ key, data: first.data });
  useEffect(() => {
    const before = shown.current;
    shown.current = { key, data: first.data };
    if (before.key === key && before.data !== undefined && first.data !== undefined && before.data !== first.data) {
      if (rest.key === key && rest.pages.length > 0) {
        void fetchFrom(connection(first.data), rest.pages.length, []);
      }
    }
  });

  return {
    items: joined(pages, idOf),
    totalCount: pages[0]?.totalCount ?? null,
    loading: first.loading,
    trouble: first.trouble ?? trouble,
    hasMore: last?.pageInfo.hasNextPage ?? false,
    loadingMore,
    loadMore: (count = 1) => {
      if (last !== undefined && !loadingMore) {
        setTrouble(undefined);
        void fetchFrom(last, count, rest.key === key ? rest.pages : []);
      }
    },
    refetch: first.refetch,
  };
}

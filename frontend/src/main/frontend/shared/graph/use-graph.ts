import type { TypedDocumentNode } from '@urql/core';
import { useQuery } from 'urql';
import { persisted } from './persisted';
import { type Trouble, troubleOf } from './trouble';

export interface Answer<Result> {
  readonly data: Result | undefined;
  /** No data yet and none to come without waiting. */
  readonly loading: boolean;
  /** What keeps it from showing; data of before may still be there. */
  readonly trouble: Trouble | undefined;
  /** Whether newer data is on its way. */
  readonly stale: boolean;
  readonly refetch: () => void;
}

interface Options {
  readonly pause?: boolean;
  /** Types whose changes concern this query even when its answer holds none of them. */
  readonly concerns?: readonly string[];
}

const nothing: Options = {};
const contexts = new Map<string, { additionalTypenames: string[] }>();

function contextFor(concerns: readonly string[]) {
  const key = concerns.join();
  const context = contexts.get(key) ?? { additionalTypenames: [...concerns] };
  contexts.set(key, context);
  return context;
}

/** Runs a query: what is cached at once, what is new as soon as it is there. */
export function useGraph<Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  { pause = false, concerns }: Options = nothing,
): Answer<Result> {
  const [{ data, error, fetching, stale }, execute] = useQuery<Result, Record<string, unknown>>({
    query: persisted(document) as TypedDocumentNode<Result, Record<string, unknown>>,
    variables,
    pause,
    ...(concerns === undefined ? {} : { context: contextFor(concerns) }),
  });
  // an answer that is nothing but an error has null for its data
  const result = data ?? undefined;
  return {
    data: result,
    loading: fetching && result === undefined,
    trouble: error === undefined ? undefined : troubleOf(error),
    stale: stale || fetching,
    refetch: () => execute({ requestPolicy: 'network-only' }),
  };
}

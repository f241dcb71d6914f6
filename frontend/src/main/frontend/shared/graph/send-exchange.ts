import {
  type Exchange,
  type ExecutionResult,
  makeErrorResult,
  makeResult,
  type Operation,
  type OperationResult,
} from '@urql/core';
import { filter, make, merge, mergeMap, pipe, type Source, takeUntil } from 'wonka';
import { refusalIn } from './refusal';

function bodyOf({ query, variables }: Operation): string {
  const { documentId, operation } = query as { documentId?: string; operation?: string };
  return JSON.stringify({ documentId, operationName: operation, variables });
}

async function send(operation: Operation, fetcher: typeof fetch, signal: AbortSignal): Promise<OperationResult> {
  let response: Response | undefined;
  try {
    response = await fetcher(operation.context.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
      body: bodyOf(operation),
      signal,
    });
    const answer = (await response.json()) as ExecutionResult | null;
    if (answer?.data === undefined && answer?.errors === undefined) {
      throw refusalIn(answer) ?? new Error(response.statusText);
    }
    return makeResult(operation, answer, response);
  } catch (error) {
    return makeErrorResult(operation, error instanceof Error ? error : new Error(String(error)), response);
  }
}

/** The answer to one operation; asked for a moment later, since a component that renders first tries and lets go at once. */
function answerTo(operation: Operation, fetcher: typeof fetch): Source<OperationResult> {
  return make(({ next, complete }) => {
    const given = new AbortController();
    void Promise.resolve().then(async () => {
      if (given.signal.aborted) {
        return;
      }
      const result = await send(operation, fetcher, given.signal);
      if (!given.signal.aborted) {
        next(result);
        complete();
      }
    });
    return () => given.abort();
  });
}

/** Sends an operation as the hash of its document and its variables; the last exchange of the chain. */
export function sendExchange(fetcher: typeof fetch): Exchange {
  return ({ forward }) =>
    (operations) => {
      const isTeardown = ({ kind }: Operation) => kind === 'teardown';
      const results = pipe(
        operations,
        filter((operation) => !isTeardown(operation)),
        mergeMap((operation) => {
          const given = pipe(
            operations,
            filter((other) => isTeardown(other) && other.key === operation.key),
          );
          return pipe(answerTo(operation, fetcher), takeUntil(given));
        }),
      );
      return merge([results, pipe(operations, filter(isTeardown), forward)]);
    };
}

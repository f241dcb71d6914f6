import {
  type Exchange,
  type ExecutionResult,
  makeErrorResult,
  makeResult,
  type Operation,
  type OperationResult,
} from '@urql/core';
import { filter, fromPromise, merge, mergeMap, pipe, takeUntil } from 'wonka';

function bodyOf({ query, variables }: Operation): string {
  const { documentId, operation } = query as { documentId?: string; operation?: string };
  return JSON.stringify({ documentId, operationName: operation, variables });
}

async function send(operation: Operation, fetcher: typeof fetch): Promise<OperationResult> {
  let response: Response | undefined;
  try {
    response = await fetcher(operation.context.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
      body: bodyOf(operation),
    });
    const answer = (await response.json()) as ExecutionResult;
    if (answer.data === undefined && answer.errors === undefined) {
      throw new Error(response.statusText);
    }
    return makeResult(operation, answer, response);
  } catch (error) {
    return makeErrorResult(operation, error instanceof Error ? error : new Error(String(error)), response);
  }
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
          return pipe(fromPromise(send(operation, fetcher)), takeUntil(given));
        }),
      );
      return merge([results, pipe(operations, filter(isTeardown), forward)]);
    };
}

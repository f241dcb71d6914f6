import type { TypedDocumentNode } from '@urql/core';
import { useCallback, useRef, useState } from 'react';
import { useClient } from 'urql';
import { toast } from '../ui/toast';
import { idempotencyKeys } from './idempotency';
import { persisted } from './persisted';
import { type Trouble, troubleOf } from './trouble';

/** What came of an act: the payload of the mutation, or what kept it from the server. */
export type Outcome<Result> =
  | { readonly kind: 'answered'; readonly data: Result }
  | { readonly kind: 'failed'; readonly trouble: Trouble };

interface Act<Result, Input> {
  /** Sends the input with an idempotency key. Failures of the way there are told to the person and returned. */
  readonly run: (input: Omit<Input, 'idempotencyKey'>) => Promise<Outcome<Result>>;
  readonly running: boolean;
}

/** One mutation, ready to be run; lists and records that show what it changed are fetched anew. */
export function useAct<Result, Input extends { idempotencyKey?: string | null | undefined }>(
  document: TypedDocumentNode<Result, { input: Input }>,
): Act<Result, Input> {
  const client = useClient();
  const keys = useRef(idempotencyKeys());
  const [running, setRunning] = useState(false);

  const run = useCallback(
    async (given: Omit<Input, 'idempotencyKey'>): Promise<Outcome<Result>> => {
      setRunning(true);
      const input = { ...given, idempotencyKey: keys.current.keyFor(given) } as Input;
      const { data, error } = await client.mutation(persisted(document), { input }).toPromise();
      setRunning(false);
      if (error !== undefined || data === undefined) {
        const trouble = error === undefined ? ({ kind: 'broken' } as const) : troubleOf(error);
        toast({ tone: 'danger', key: `trouble.${trouble.kind}.title` });
        return { kind: 'failed', trouble };
      }
      keys.current.answered();
      return { kind: 'answered', data };
    },
    [client, document],
  );
  return { run, running };
}

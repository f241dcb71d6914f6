import type { CombinedError } from '@urql/core';
import { Refusal } from './refusal';

/** What can keep a screen from showing; each has its own words. */
export type TroubleKind = 'offline' | 'forbidden' | 'notFound' | 'conflict' | 'suspended' | 'busy' | 'broken';

export interface Trouble {
  readonly kind: TroubleKind;
  readonly requestId?: string | undefined;
}

const byStatus: Readonly<Record<number, TroubleKind>> = {
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  429: 'busy',
};
const byCode: Readonly<Record<string, TroubleKind>> = {
  FORBIDDEN: 'forbidden',
  NOT_ALLOWED: 'forbidden',
  TENANT_FORBIDDEN: 'forbidden',
  UNAUTHENTICATED: 'forbidden',
  CSRF_REFUSED: 'broken',
  NOT_FOUND: 'notFound',
  TENANT_MISMATCH: 'conflict',
  TENANT_SUSPENDED: 'suspended',
  TOO_MANY_REQUESTS: 'busy',
};

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Tells from a failed operation what to tell the person; the server's code says more than the status of its answer. */
export function troubleOf(error: CombinedError): Trouble {
  const response = error.response as Response | undefined;
  const refusal = error.networkError instanceof Refusal ? error.networkError : undefined;
  const extensions = error.graphQLErrors[0]?.extensions ?? {};
  const requestId =
    refusal?.requestId ?? text(extensions.requestId) ?? response?.headers?.get('X-Request-Id') ?? undefined;
  const coded = byCode[refusal?.code ?? text(extensions.code) ?? ''];
  if (coded !== undefined) {
    return { kind: coded, requestId };
  }
  if (response === undefined && error.networkError !== undefined) {
    return { kind: 'offline' };
  }
  return { kind: byStatus[response?.status ?? 0] ?? 'broken', requestId };
}

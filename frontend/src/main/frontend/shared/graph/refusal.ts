/** A request that the server answered before it came to the graph: not signed in, no such tenant, too often. */
export class Refusal extends Error {
  /**
   * @param code stable, such as `TENANT_SUSPENDED`
   * @param requestId what the server's log knows the request by
   */
  constructor(
    readonly code: string,
    readonly requestId: string | undefined,
  ) {
    super(code);
  }
}

/** The refusal that an answer is, `{code, message, requestId, fields}`; undefined for another one. */
export function refusalIn(answer: unknown): Refusal | undefined {
  if (typeof answer !== 'object' || answer === null || !('code' in answer) || typeof answer.code !== 'string') {
    return undefined;
  }
  const { requestId } = answer as { readonly requestId?: unknown };
  return new Refusal(answer.code, typeof requestId === 'string' && requestId !== '' ? requestId : undefined);
}

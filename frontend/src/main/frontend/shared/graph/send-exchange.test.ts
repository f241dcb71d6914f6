import { Client, createRequest } from '@urql/core';
import { expect, test } from 'vitest';
import { pipe, subscribe } from 'wonka';
import { persisted } from './persisted';
import { sendExchange } from './send-exchange';
import { troubleOf } from './trouble';

const generated = { __meta__: { hash: 'sha256:abc', operation: 'Viewer', kind: 'query' } };
const request = createRequest(persisted(generated as never), { first: 20 });

function clientThat(answer: (body: string) => Response) {
  const bodies: string[] = [];
  const fetcher = async (_url: unknown, init?: RequestInit) => {
    bodies.push(String(init?.body));
    return answer(String(init?.body));
  };
  const client = new Client({
    url: '/graphql',
    exchanges: [sendExchange(fetcher as typeof fetch)],
    preferGetMethod: false,
  });
  return { client, bodies };
}

test('sends the hash, the name and the variables, and no text', async () => {
  const { client, bodies } = clientThat(() => Response.json({ data: { ok: true } }));
  const { data } = await client.executeQuery(request).toPromise();
  expect(data).toEqual({ ok: true });
  expect(bodies.map((body) => JSON.parse(body))).toEqual([
    { documentId: 'sha256:abc', operationName: 'Viewer', variables: { first: 20 } },
  ]);
});

test('sends nothing for a look that is given up at once', async () => {
  const { client, bodies } = clientThat(() => Response.json({ data: {} }));
  pipe(
    client.executeQuery(request),
    subscribe(() => undefined),
  ).unsubscribe();
  await client.executeQuery(request).toPromise();
  expect(bodies).toHaveLength(1);
});

test('an answer that is no GraphQL is an error that keeps its status', async () => {
  const { client } = clientThat(() => new Response('busy', { status: 503 }));
  const { error } = await client.executeQuery(request).toPromise();
  expect(error?.response?.status).toBe(503);
});

test.each([
  [403, 'TENANT_SUSPENDED', 'suspended'],
  [403, 'TENANT_FORBIDDEN', 'forbidden'],
  [403, 'CSRF_REFUSED', 'broken'],
  [409, 'TENANT_MISMATCH', 'conflict'],
  [401, 'UNAUTHENTICATED', 'forbidden'],
  [429, 'TOO_MANY_REQUESTS', 'busy'],
])('a refusal of %s says by its code %s what to tell', async (status, code, kind) => {
  const body = { code, message: 'No.', requestId: 'req_1', fields: [] };
  const { client } = clientThat(() => Response.json(body, { status }));
  const { error } = await client.executeQuery(request).toPromise();
  expect(error && troubleOf(error)).toEqual({ kind, requestId: 'req_1' });
});

test('without a body of ours the status tells, and the header names the request', async () => {
  const headers = { 'X-Request-Id': 'req_2' };
  const { client } = clientThat(() => new Response('<html>', { status: 403, headers }));
  const { error } = await client.executeQuery(request).toPromise();
  expect(error && troubleOf(error)).toEqual({ kind: 'forbidden', requestId: 'req_2' });
});

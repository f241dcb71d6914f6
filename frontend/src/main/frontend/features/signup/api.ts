import { xsrfToken } from '../../shared/session/xsrf';

/** The messages of the fields that were refused, by field. */
export type Refusals = Readonly<Record<string, string>>;

/** What became of a request. */
export type Reply<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly code: string; readonly fields: Refusals; readonly message: string }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'offline' };

interface Refusal {
  readonly code?: string;
  readonly message?: string;
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
}

/** Sets the cookie that every change needs beside its header. */
const guardUrl = '/api/signup/challenge';

async function replyOf<T>(response: Response): Promise<Reply<T>> {
  if (response.ok) {
    return { kind: 'done', value: (response.status === 204 ? undefined : await response.json()) as T };
  }
  if (response.status === 401) {
    return { kind: 'signedOut' };
  }
  const { code = '', message = '', fields = [] }: Refusal = await response.json().catch(() => ({}));
  return {
    kind: 'refused',
    code,
    message,
    fields: Object.fromEntries(fields.map((field) => [field.path, field.message])),
  };
}

async function request<T>(url: string, init: RequestInit): Promise<Reply<T>> {
  try {
    const headers = { Accept: 'application/json', 'Accept-Language': document.documentElement.lang, ...init.headers };
    return await replyOf<T>(await fetch(url, { ...init, headers, credentials: 'same-origin' }));
  } catch {
    return { kind: 'offline' };
  }
}

export function get<T>(url: string): Promise<Reply<T>> {
  return request<T>(url, {});
}

/** Posts with the token against forged requests; a token that a new session has replaced is fetched anew, once. */
export async function post<T>(url: string, body: object): Promise<Reply<T>> {
  const send = () =>
    request<T>(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': xsrfToken() ?? '' },
      body: JSON.stringify(body),
    });
  if (xsrfToken() === undefined) {
    await get(guardUrl);
  }
  const reply = await send();
  if (reply.kind === 'refused' && reply.code === 'CSRF_REFUSED') {
    await get(guardUrl);
    return send();
  }
  return reply;
}

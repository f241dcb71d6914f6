import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { get, post } from './api';

const page = { cookie: '', documentElement: { lang: 'es-CO' } };
const asked: { readonly url: string; readonly token: string | undefined }[] = [];

function server(answer: (url: string, tries: number) => Response) {
  vi.stubGlobal('fetch', async (url: string, { headers }: { headers: Record<string, string> }) => {
    asked.push({ url, token: headers['X-XSRF-TOKEN'] });
    if (url === '/api/signup/challenge') {
      page.cookie = 'XSRF-TOKEN=fresh';
      return Response.json({});
    }
    return answer(url, asked.filter((each) => each.url === url).length);
  });
}

beforeEach(() => {
  asked.length = 0;
  page.cookie = '';
  vi.stubGlobal('document', page);
});
afterEach(() => vi.unstubAllGlobals());

test('fetches the token before the first change', async () => {
  server(() => Response.json({ sent: true }));
  expect(await post('/api/signup/start', {})).toEqual({ kind: 'done', value: { sent: true } });
  expect(asked.map(({ url }) => url)).toEqual(['/api/signup/challenge', '/api/signup/start']);
  expect(asked[1]?.token).toBe('fresh');
});

test('replaces a token that a new session has made stale, once', async () => {
  page.cookie = 'XSRF-TOKEN=stale';
  server(() => Response.json({ code: 'CSRF_REFUSED', message: 'no' }, { status: 403 }));
  expect(await post('/api/signup/tenant', {})).toMatchObject({ kind: 'refused', code: 'CSRF_REFUSED' });
  expect(asked.map(({ token }) => token)).toEqual(['stale', undefined, 'fresh']);
});

test('tells each field what is wrong with it', async () => {
  const fields = [{ path: 'slug', code: 'slugTaken', message: 'taken' }];
  server(() => Response.json({ code: 'INVALID_INPUT', message: 'check', fields }, { status: 422 }));
  expect(await get('/x')).toEqual({
    kind: 'refused',
    code: 'INVALID_INPUT',
    message: 'check',
    fields: { slug: 'taken' },
  });
});

test('tells a lost way from an ended session and from a broken answer', async () => {
  server(() => new Response('', { status: 401 }));
  expect(await get('/x')).toEqual({ kind: 'signedOut' });
  server(() => new Response('<html>', { status: 502 }));
  expect(await get('/x')).toMatchObject({ kind: 'refused', message: '' });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no way')));
  expect(await get('/x')).toEqual({ kind: 'offline' });
});

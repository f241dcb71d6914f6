import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toasts } from '../ui/toast';
import { signOut } from './sign-in';

type Browser = ReturnType<typeof browser>;

/** A browser whose server answers what is given, one after another; asking who is signed in brings a new token. */
function browser(answers: readonly (Response | Error)[]) {
  const left = [...answers];
  const tokens: (string | undefined)[] = [];
  const document = { cookie: 'XSRF-TOKEN=old' };
  const kept = new Map([['cantera.me', '{}']]);
  const went: string[] = [];
  vi.stubGlobal('document', document);
  vi.stubGlobal('localStorage', { removeItem: (key: string) => kept.delete(key) });
  vi.stubGlobal('window', { location: { assign: (to: string) => went.push(to) } });
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    if (url === '/api/me') {
      document.cookie = 'XSRF-TOKEN=new';
      return Response.json({});
    }
    tokens.push(new Headers(init.headers).get('X-XSRF-TOKEN') ?? undefined);
    const answer = left.shift();
    if (!(answer instanceof Response)) {
      throw answer;
    }
    return answer;
  });
  return { tokens, kept, went };
}

const done = () => Response.json({ location: 'https://id.example/logout' });
const refused = () => Response.json({ code: 'CSRF_REFUSED' }, { status: 403 });

function expectSignedIn({ kept, went }: Browser, said: string) {
  expect(went).toEqual([]);
  expect(kept.has('cantera.me')).toBe(true);
  expect(toasts.get().map(({ key }) => key)).toEqual([said]);
}

beforeEach(() => {
  vi.useFakeTimers();
  toasts.set([]);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('leaves for the address that the server answers with, and forgets the person', async () => {
  const { kept, went } = browser([done()]);
  await signOut();
  expect(went).toEqual(['https://id.example/logout']);
  expect(kept.has('cantera.me')).toBe(false);
  expect(toasts.get()).toEqual([]);
});

test('a stale token is fetched anew, once', async () => {
  const { tokens, went } = browser([refused(), done()]);
  await signOut();
  expect(tokens).toEqual(['old', 'new']);
  expect(went).toHaveLength(1);
});

test('who is refused twice stays signed in and is told', async () => {
  const page = browser([refused(), refused(), done()]);
  await signOut();
  expect(page.tokens).toHaveLength(2);
  expectSignedIn(page, 'session.signOut.failed');
});

test('a failure of the server leaves the person signed in', async () => {
  const page = browser([new Response('', { status: 503 })]);
  await signOut();
  expectSignedIn(page, 'session.signOut.failed');
});

test('without a network the person stays signed in', async () => {
  const page = browser([new TypeError('offline')]);
  await signOut();
  expectSignedIn(page, 'session.signOut.offline');
});

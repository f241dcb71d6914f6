import { loadSession } from '../session/me';
import { sessionRenewed } from '../session/renewal';
import { xsrfToken } from '../session/xsrf';

/** Adds what every request needs as it is now: the tenant of the page's URL and the token against forged requests. */
async function send(slug: string, input: RequestInfo | URL, init: RequestInit): Promise<Response> {
  if (xsrfToken() === undefined) {
    await loadSession();
  }
  const headers = new Headers(init.headers);
  headers.set('X-Cantera-Tenant', slug);
  headers.set('X-XSRF-TOKEN', xsrfToken() ?? '');
  headers.set('Accept-Language', document.documentElement.lang);
  return fetch(input, { ...init, headers, credentials: 'same-origin' });
}

/** Fetches for one tenant; when the session has expired it waits for the person to sign in again and repeats itself. */
export function guardedFetch(slug: string): typeof fetch {
  return async (input, init = {}) => {
    for (;;) {
      const response = await send(slug, input, init);
      if (response.status !== 401) {
        return response;
      }
      await sessionRenewed();
    }
  };
}

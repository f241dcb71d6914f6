import { forgetSession } from './me';
import { xsrfToken } from './xsrf';

/** Leaves for the sign-on and comes back to a path of this application. */
export function signIn(path: string) {
  window.location.assign(`/login?to=${encodeURIComponent(path)}`);
}

/** Signs out here and then, at the address that the server answers with, at the identity provider too. */
export async function signOut() {
  forgetSession();
  const response = await fetch('/logout', {
    method: 'POST',
    headers: { Accept: 'application/json', 'X-XSRF-TOKEN': xsrfToken() ?? '' },
  });
  const { location } = (response.ok ? await response.json() : {}) as { location?: string };
  window.location.assign(location ?? '/');
}

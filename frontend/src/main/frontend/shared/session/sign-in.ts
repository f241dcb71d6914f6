import { toast } from '../ui/toast';
import { forgetSession, isSignedIn } from './me';
import { xsrfToken } from './xsrf';

/** Leaves for the sign-on and comes back to a path of this application. */
export function signIn(path: string) {
  window.location.assign(`/login?to=${encodeURIComponent(path)}`);
}

function askToSignOut(): Promise<Response> {
  return fetch('/logout', {
    method: 'POST',
    headers: { Accept: 'application/json', 'X-XSRF-TOKEN': xsrfToken() ?? '' },
  });
}

/** A token that a new session has replaced is fetched anew, once. */
async function answerToSignOut(): Promise<Response> {
  const response = await askToSignOut();
  if (response.status !== 403) {
    return response;
  }
  await isSignedIn();
  return askToSignOut();
}

/**
 * Signs out here and then, at the address that the server answers with, at the identity provider too. When the server
 * did not do it, the person is told and stays where they are: nobody is to leave a device that is still signed in.
 */
export async function signOut() {
  const response = await answerToSignOut().catch(() => undefined);
  if (response?.ok !== true) {
    toast({ tone: 'danger', key: response === undefined ? 'session.signOut.offline' : 'session.signOut.failed' });
    return;
  }
  forgetSession();
  const { location } = (await response.json().catch(() => ({}))) as { location?: string };
  window.location.assign(location ?? '/');
}

import { store, useStore } from '../store';
import { isSignedIn } from './me';

/** The page that a sign-on in another window ends on; it says so on this channel and closes. */
export const signedInPage = '/signed-in';
const channelName = 'cantera.session';

const expired = store(false);
let renewal: Promise<void> | undefined;

function waitForSignIn(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(channelName);
    const check = async () => {
      if (!(await isSignedIn().catch(() => false))) {
        return;
      }
      channel.close();
      window.removeEventListener('focus', check);
      resolve();
    };
    channel.addEventListener('message', check);
    window.addEventListener('focus', check);
  });
}

/** Shows that the session has expired and is fulfilled once the person has signed in again; the page stays as it is. */
export function sessionRenewed(): Promise<void> {
  if (renewal === undefined) {
    expired.set(true);
    renewal = waitForSignIn().then(() => {
      renewal = undefined;
      expired.set(false);
    });
  }
  return renewal;
}

export function openSignIn() {
  window.open(`/login?to=${encodeURIComponent(signedInPage)}`, 'cantera-sign-in', 'popup,width=480,height=720');
}

/** Tells every open window that there is a session again. */
export function announceSignIn() {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('signed-in');
  channel.close();
}

export function useSessionExpired() {
  return useStore(expired);
}

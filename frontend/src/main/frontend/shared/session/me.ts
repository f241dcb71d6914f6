import { store, useStore } from '../store';
import { forgetRecent } from './recent';

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly language?: string | null;
  readonly region?: string | null;
}

export interface Membership {
  readonly slug: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly state: string;
}

/** Who is signed in and where they are a member. */
export interface Me {
  readonly person: Person;
  readonly memberships: readonly Membership[];
}

/** What is known of the session. */
export type Session =
  | { readonly state: 'loading' }
  | { readonly state: 'signed-in'; readonly me: Me }
  | { readonly state: 'signed-out' }
  | { readonly state: 'unreachable' };

const session = store<Session>({ state: 'loading' });
const key = 'cantera.me';
let asking: Promise<Session> | undefined;

async function ask(): Promise<Session> {
  try {
    const response = await fetch('/api/me', { headers: { Accept: 'application/json' } });
    if (response.status === 401) {
      localStorage.removeItem(key);
      return { state: 'signed-out' };
    }
    if (!response.ok) {
      return { state: 'unreachable' };
    }
    const me = (await response.json()) as Me;
    localStorage.setItem(key, JSON.stringify(me));
    return { state: 'signed-in', me };
  } catch {
    // Without a network the person of the last visit still sees the frame.
    const known = localStorage.getItem(key);
    return known === null ? { state: 'unreachable' } : { state: 'signed-in', me: JSON.parse(known) as Me };
  }
}

/** Asks the server who is signed in, which also sets the cookie that guards against forged requests. */
export function loadSession(): Promise<Session> {
  asking ??= ask().then((answer) => {
    asking = undefined;
    session.set(answer);
    return answer;
  });
  return asking;
}

/** Whether there is a valid session now; leaves what the page knows as it is. */
export async function isSignedIn() {
  const response = await fetch('/api/me', { headers: { Accept: 'application/json' } });
  return response.ok;
}

export function useSession() {
  return useStore(session);
}

export function forgetSession() {
  forgetRecent();
  localStorage.removeItem(key);
}

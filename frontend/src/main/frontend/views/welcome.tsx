import { useEffect } from 'react';
import { Companies } from '../features/signup/companies';
import { PublicFrame } from '../features/signup/public-frame';
import { loadSession, type Session, useSession } from '../shared/session/me';
import { signIn } from '../shared/session/sign-in';
import { Skeleton } from '../shared/ui/skeleton';
import { TroublePage } from '../shared/ui/trouble-page';

const offline = { kind: 'offline' } as const;

/** For people who are signed in and have not yet said in which company they want to work. */
export default function Welcome() {
  const session = useSession();
  useEffect(() => {
    void loadSession();
  }, []);
  useEffect(() => {
    if (session.state === 'signed-out') {
      signIn(window.location.pathname + window.location.search);
    }
  }, [session.state]);
  return (
    <PublicFrame>
      <Content session={session} />
    </PublicFrame>
  );
}

function Content({ session }: { readonly session: Session }) {
  switch (session.state) {
    case 'loading':
    case 'signed-out':
      return <Skeleton />;
    case 'unreachable':
      return <TroublePage trouble={offline} home="/" onRetry={() => void loadSession()} />;
    case 'signed-in':
      return <Companies me={session.me} />;
  }
}

import { useEffect } from 'react';
import { Link, Navigate } from 'react-router';
import { useText } from '../shared/i18n/i18n';
import { loadSession, type Me, useSession } from '../shared/session/me';
import { signIn } from '../shared/session/sign-in';
import { Icon } from '../shared/ui/icon';
import { FullPage } from '../shared/ui/page';
import { Skeleton } from '../shared/ui/skeleton';
import { Message, TroublePage } from '../shared/ui/trouble-page';
import './welcome.css';

const offline = { kind: 'offline' } as const;

/** For people who are signed in and have not yet said in which company they want to work. */
export default function Welcome() {
  const session = useSession();
  useEffect(() => {
    void loadSession();
  }, []);

  switch (session.state) {
    case 'loading':
      return (
        <FullPage>
          <Skeleton />
        </FullPage>
      );
    case 'signed-out':
      signIn('/welcome');
      return null;
    case 'unreachable':
      return (
        <FullPage>
          <TroublePage trouble={offline} onRetry={() => void loadSession()} />
        </FullPage>
      );
    case 'signed-in':
      return <Companies me={session.me} />;
  }
}

function Companies({ me: { memberships } }: { readonly me: Me }) {
  const t = useText();
  const [first] = memberships;
  if (first === undefined) {
    return (
      <FullPage>
        <Message icon="building" title={t('welcome.none.title')} text={t('welcome.none.text')}>
          <a className="button main" href="/signup">
            {t('welcome.signUp')}
          </a>
        </Message>
      </FullPage>
    );
  }
  if (memberships.length === 1) {
    return <Navigate to={`/t/${first.slug}/deals`} replace />;
  }
  return (
    <main className="welcome">
      <h1>{t('welcome.title')}</h1>
      <p className="soft">{t('welcome.text')}</p>
      <ul className="card welcome-list">
        {memberships.map(({ slug, name }) => (
          <li key={slug}>
            <Link to={`/t/${slug}/deals`} className="row">
              <Icon name="building" />
              <span className="grow strong cut">{name}</span>
              <span className="small faint">{slug}</span>
            </Link>
          </li>
        ))}
      </ul>
    </main>
  );
}

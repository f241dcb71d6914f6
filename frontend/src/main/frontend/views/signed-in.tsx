import { useEffect } from 'react';
import { useText } from '../shared/i18n/i18n';
import { announceSignIn } from '../shared/session/renewal';
import { FullPage } from '../shared/ui/page';
import { Message } from '../shared/ui/trouble-page';

/** Where a sign-on in a window of its own ends: it tells the window that waits, and closes. */
export default function SignedIn() {
  const t = useText();
  useEffect(() => {
    announceSignIn();
    window.close();
  }, []);
  return (
    <FullPage>
      <Message whole icon="ok" title={t('session.signedIn.title')} text={t('session.signedIn.text')} />
    </FullPage>
  );
}

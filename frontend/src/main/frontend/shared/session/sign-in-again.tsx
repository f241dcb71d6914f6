import { useText } from '../i18n/i18n';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { openSignIn, useSessionExpired } from './renewal';

/** Lies over the page when the session has expired: what was typed stays, and what was being saved is saved afterwards. */
export function SignInAgain() {
  const t = useText();
  const expired = useSessionExpired();
  if (!expired) {
    return null;
  }
  return (
    <Dialog
      title={t('session.expired.title')}
      narrow
      footer={
        <Button main icon="key" onClick={openSignIn}>
          {t('session.expired.act')}
        </Button>
      }
    >
      <p>{t('session.expired.text')}</p>
    </Dialog>
  );
}

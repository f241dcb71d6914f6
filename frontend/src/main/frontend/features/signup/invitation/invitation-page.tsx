import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { signIn, signOut } from '../../../shared/session/sign-in';
import { Button } from '../../../shared/ui/button';
import { Skeleton } from '../../../shared/ui/skeleton';
import { Message, TroublePage } from '../../../shared/ui/trouble-page';
import { WizardStep } from '../../../shared/ui/wizard/wizard';
import { get, type Reply } from '../api';
import { PublicFrame } from '../public-frame';
import '../signup.css';
import { AcceptForm } from './accept-form';
import type { Invitation } from './invitation';

function useInvitation(url: string, language: string) {
  const [reply, setReply] = useState<Reply<Invitation>>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt or language asks again
  useEffect(() => {
    let wanted = true;
    void get<Invitation>(url).then((answer) => wanted && setReply(answer));
    return () => {
      wanted = false;
    };
  }, [url, language, attempt]);
  return { reply, retry: () => setAttempt(attempt + 1) };
}

/** Where the link of an invitation leads. */
export function InvitationPage() {
  const t = useText();
  const { language } = useFormats();
  const [params] = useSearchParams();
  const url = `/api/invitations/${encodeURIComponent(params.get('token') ?? '')}`;
  const { reply, retry } = useInvitation(url, language);
  useEffect(() => {
    document.title = `${t('invitation.page')} · Cantera`;
  }, [t]);

  const content = () => {
    switch (reply?.kind) {
      case undefined:
        return <Skeleton lines={5} />;
      case 'done':
        return <Open invitation={reply.value} url={url} />;
      case 'offline':
        return <TroublePage trouble={{ kind: 'offline' }} home="/" onRetry={retry} />;
      case 'refused':
      case 'signedOut':
        return <Ended />;
    }
  };
  return <PublicFrame>{content()}</PublicFrame>;
}

function Ended() {
  const t = useText();
  return (
    <Message whole icon="clock" title={t('invitation.ended.title')} text={t('invitation.ended.text')}>
      <Button main onClick={() => signIn('/welcome')}>
        {t('signup.signIn')}
      </Button>
    </Message>
  );
}

interface OpenProps {
  readonly invitation: Invitation;
  readonly url: string;
}

function Open({ invitation, url }: OpenProps) {
  const t = useText();
  const { company, email, hasAccount, signedInAs } = invitation;
  if (signedInAs !== null && signedInAs.toLowerCase() !== email.toLowerCase()) {
    return (
      <Message
        whole
        icon="user"
        title={t('invitation.other.title')}
        text={t('invitation.other.text', { email: signedInAs })}
      >
        <Button main onClick={() => void signOut()}>
          {t('invitation.other.act')}
        </Button>
      </Message>
    );
  }
  if (hasAccount && signedInAs === null) {
    return (
      <WizardStep
        title={t('invitation.title', { company })}
        lead={
          <>
            {t('invitation.known.lead')} <strong>{email}</strong>
          </>
        }
        next={t('signup.signIn')}
        onNext={() => signIn(window.location.pathname + window.location.search)}
      />
    );
  }
  return <AcceptForm invitation={invitation} url={url} />;
}

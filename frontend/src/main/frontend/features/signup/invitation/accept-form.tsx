import { useState } from 'react';
import { useNavigate } from 'react-router';
import { PlainInput } from '../../../shared/form/plain-field';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { loadSession } from '../../../shared/session/me';
import { signIn } from '../../../shared/session/sign-in';
import { WizardStep } from '../../../shared/ui/wizard/wizard';
import { post } from '../api';
import { PasswordInput } from '../password-input';
import { keepsRules, passwordRules } from '../password-rules';
import { useAsk } from '../use-ask';
import type { Invitation } from './invitation';

interface AcceptFormProps {
  readonly invitation: Invitation;
  readonly url: string;
}

/** Accepts an invitation: at once for who is signed in, with a name and a password for who is new. */
export function AcceptForm({ invitation, url }: AcceptFormProps) {
  const t = useText();
  const { language } = useFormats();
  const navigate = useNavigate();
  const { busy, refusals, notice, ask, refuse } = useAsk();
  const [name, setName] = useState(invitation.name);
  const [password, setPassword] = useState('');
  const { company, email, role, signedInAs } = invitation;
  const isNew = signedInAs === null;

  const submit = () => {
    if (isNew && name.trim() === '') {
      refuse({ name: t('common.required') });
    } else if (isNew && !keepsRules(passwordRules(password, email))) {
      refuse({ password: t('signup.password.rules') });
    } else {
      void ask(
        async () => {
          const reply = await post<{ slug: string }>(`${url}/accept`, isNew ? { name: name.trim(), password } : {});
          if (reply.kind === 'done') {
            await loadSession();
          } else if (reply.kind === 'signedOut') {
            // Somebody has made an account with this address meanwhile.
            signIn(window.location.pathname + window.location.search);
          }
          return reply;
        },
        ({ slug }) => void navigate(`/t/${slug}/deals`, { replace: true }),
      );
    }
  };

  return (
    <WizardStep
      title={t('invitation.title', { company })}
      lead={
        <>
          {t('invitation.lead', { company, role: t(`invitation.role.${role}`) })} <strong>{email}</strong>
        </>
      }
      busy={busy}
      notice={notice ?? refusals.token ?? refusals.email ?? null}
      next={t(busy ? 'invitation.accepting' : 'invitation.accept')}
      onNext={submit}
    >
      {isNew && (
        <>
          <PlainInput
            label={t('signup.name')}
            autoComplete="name"
            required
            maxLength={100}
            value={name}
            error={refusals.name}
            onChange={setName}
          />
          <PasswordInput email={email} value={password} error={refusals.password} onChange={setPassword} />
          <p className="small soft">
            {t('invitation.agree')}{' '}
            <a className="link" href={`/legal/terms.${language}.html`} target="_blank" rel="noopener">
              {t('signup.acceptance.terms.name')}
            </a>
            {' · '}
            <a className="link" href={`/legal/privacy.${language}.html`} target="_blank" rel="noopener">
              {t('signup.acceptance.privacy.name')}
            </a>
          </p>
        </>
      )}
    </WizardStep>
  );
}

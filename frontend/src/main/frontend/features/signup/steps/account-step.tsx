import { useState } from 'react';
import { PlainInput } from '../../../shared/form/plain-field';
import { useText } from '../../../shared/i18n/i18n';
import { loadSession } from '../../../shared/session/me';
import { WizardStep } from '../../../shared/ui/wizard/wizard';
import { post } from '../api';
import { PasswordInput } from '../password-input';
import { keepsRules, passwordRules } from '../password-rules';
import type { StepProps } from '../step-props';
import { useAsk } from '../use-ask';

interface AccountReady {
  readonly accountExists: boolean;
  readonly signedIn: boolean;
}

/** Who the person is and how they get in; the password is never kept. */
export function AccountStep({ draft, change, go }: StepProps) {
  const t = useText();
  const { busy, refusals, notice, ask, refuse } = useAsk();
  const [password, setPassword] = useState('');

  const submit = () => {
    const name = draft.name.trim();
    if (name === '') {
      refuse({ name: t('common.required') });
    } else if (!keepsRules(passwordRules(password, draft.email))) {
      refuse({ password: t('signup.password.rules') });
    } else {
      void ask(
        async () => {
          const reply = await post<AccountReady>('/api/signup/account', { name, password });
          if (reply.kind === 'done' && reply.value.signedIn) {
            await loadSession();
          }
          return reply;
        },
        ({ accountExists, signedIn }) =>
          signedIn ? go('company') : go(accountExists ? 'account' : 'company', { accountExists: true }),
      );
    }
  };

  return (
    <WizardStep
      title={t('signup.account.title')}
      lead={t('signup.account.lead')}
      busy={busy}
      notice={notice ?? refusals.code ?? null}
      next={t(busy ? 'signup.account.creating' : 'wizard.next')}
      onNext={submit}
    >
      <PlainInput
        label={t('signup.name')}
        autoComplete="name"
        required
        maxLength={100}
        value={draft.name}
        error={refusals.name}
        onChange={(name) => change({ name })}
      />
      <PasswordInput email={draft.email} value={password} error={refusals.password} onChange={setPassword} />
    </WizardStep>
  );
}

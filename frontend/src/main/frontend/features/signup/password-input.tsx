import { useState } from 'react';
import { PlainInput } from '../../shared/form/plain-field';
import { useText } from '../../shared/i18n/i18n';
import { Button } from '../../shared/ui/button';
import { Icon } from '../../shared/ui/icon';
import { passwordRules } from './password-rules';
import './password-input.css';

interface PasswordInputProps {
  readonly email: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A new password, typed once: it can be shown, and its rules are ticked off while one types. */
export function PasswordInput({ email, value, error, onChange }: PasswordInputProps) {
  const t = useText();
  const [shown, setShown] = useState(false);
  const { longEnough, notTheEmail } = passwordRules(value, email);
  return (
    <>
      <input type="email" className="hidden" autoComplete="username" value={email} readOnly tabIndex={-1} aria-hidden />
      <PlainInput
        label={t('signup.password')}
        type={shown ? 'text' : 'password'}
        autoComplete="new-password"
        autoCapitalize="off"
        spellCheck={false}
        required
        maxLength={200}
        value={value}
        error={error}
        onChange={onChange}
        after={
          <Button quiet onClick={() => setShown(!shown)} aria-pressed={shown}>
            {t(shown ? 'signup.password.hide' : 'signup.password.show')}
          </Button>
        }
        help={
          <ul className="rules">
            <Rule kept={longEnough} text={t('signup.password.length')} />
            <Rule kept={notTheEmail} text={t('signup.password.notEmail')} />
          </ul>
        }
      />
    </>
  );
}

function Rule({ kept, text }: { readonly kept: boolean; readonly text: string }) {
  const t = useText();
  return (
    <li className={kept ? 'rule kept' : 'rule'}>
      {kept ? <Icon name="check" /> : <span className="rule-open" />}
      {text}
      {kept && <span className="hidden">{t('signup.password.kept')}</span>}
    </li>
  );
}

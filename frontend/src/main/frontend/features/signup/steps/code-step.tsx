import { useEffect, useState } from 'react';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { WizardStep } from '../../../shared/ui/wizard/wizard';
import { post } from '../api';
import type { StepProps } from '../step-props';
import { useAsk } from '../use-ask';
import { CodeInput, codeLength } from './code-input';
import { sendCode } from './email-step';

const pauseSeconds = 30;

/** The seconds until a code may be sent again. */
function useCountdown(since: number) {
  const remaining = () => Math.max(0, Math.ceil((since - Date.now()) / 1000) + pauseSeconds);
  const [seconds, setSeconds] = useState(remaining);
  // biome-ignore lint/correctness/useExhaustiveDependencies: counts from each sending on
  useEffect(() => {
    setSeconds(remaining());
    const timer = setInterval(() => setSeconds(remaining()), 1000);
    return () => clearInterval(timer);
  }, [since]);
  return seconds;
}

/** Proves the address. */
export function CodeStep({ draft, change, go, back }: StepProps) {
  const t = useText();
  const { language } = useFormats();
  const { busy, refusals, notice, ask, refuse } = useAsk();
  const [code, setCode] = useState('');
  const seconds = useCountdown(draft.codeSentAt);

  const verify = (typed: string) => {
    if (typed.length < codeLength) {
      refuse({ code: t('signup.code.short', { count: codeLength }) });
      return;
    }
    void ask(
      () => post<{ accountExists: boolean }>('/api/signup/verify', { code: typed }),
      ({ accountExists }) => go('account', { provenAt: Date.now(), accountExists }),
    );
  };
  const enter = (typed: string) => {
    setCode(typed);
    refuse({});
    if (typed.length === codeLength && typed !== code) {
      verify(typed);
    }
  };
  const resend = () =>
    void ask(
      () => sendCode(draft.email, language, ''),
      () => {
        setCode('');
        change({ codeSentAt: Date.now() });
      },
    );

  return (
    <WizardStep
      title={t('signup.code.title')}
      lead={
        <>
          {t('signup.code.lead')} <strong>{draft.email}</strong>
        </>
      }
      busy={busy}
      notice={notice}
      next={t(busy ? 'signup.code.checking' : 'wizard.next')}
      onNext={() => verify(code)}
      onBack={back}
    >
      <CodeInput label={t('signup.code.label')} value={code} error={refusals.code} onChange={enter} />
      <p className="small soft signup-resend">
        {seconds > 0 ? (
          t('signup.code.wait', { seconds })
        ) : (
          <>
            {t('signup.code.none')}{' '}
            <Button quiet onClick={resend} disabled={busy}>
              {t('signup.code.resend')}
            </Button>
          </>
        )}
      </p>
    </WizardStep>
  );
}

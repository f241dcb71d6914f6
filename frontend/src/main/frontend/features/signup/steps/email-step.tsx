import { useEffect, useRef, useState } from 'react';
import { PlainInput } from '../../../shared/form/plain-field';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { WizardStep } from '../../../shared/ui/wizard/wizard';
import { get, post, type Reply } from '../api';
import { type Challenge, type Solved, solve } from '../proof-of-work';
import type { StepProps } from '../step-props';
import { useAsk } from '../use-ask';

type Work = Promise<Reply<Solved>>;

async function work(): Work {
  const reply = await get<Challenge>('/api/signup/challenge');
  return reply.kind === 'done' ? { kind: 'done', value: await solve(reply.value) } : reply;
}

/** Sends the code to an address; the work is done beforehand while the person types, and again when it was too long ago. */
export async function sendCode(email: string, language: string, website: string, done?: Work): Promise<Reply<unknown>> {
  const solved = await (done ?? work());
  if (solved.kind !== 'done') {
    return done === undefined ? solved : sendCode(email, language, website);
  }
  const reply = await post('/api/signup/start', { email, language, website, ...solved.value });
  const isStale = reply.kind === 'refused' && 'challenge' in reply.fields;
  return isStale && done !== undefined ? sendCode(email, language, website) : reply;
}

/** Whose sign-up this is. */
export function EmailStep({ draft, change, go }: StepProps) {
  const t = useText();
  const { language } = useFormats();
  const { busy, refusals, notice, ask, refuse } = useAsk();
  const [website, setWebsite] = useState('');
  const done = useRef<Work>(undefined);
  useEffect(() => {
    done.current = work();
  }, []);

  const submit = () => {
    const email = draft.email.trim();
    if (!/^\S+@\S+\.\S{2,}$/.test(email)) {
      refuse({ email: t('signup.email.invalid') });
      return;
    }
    const ready = done.current;
    done.current = undefined;
    void ask(
      () => sendCode(email, language, website, ready),
      () => go('code', { email, codeSentAt: Date.now(), provenAt: 0, accountExists: false }),
    );
  };

  return (
    <WizardStep
      title={t('signup.email.title')}
      lead={t('signup.email.lead')}
      next={t(busy ? 'signup.email.sending' : 'signup.email.next')}
      busy={busy}
      notice={notice}
      onNext={submit}
    >
      <PlainInput
        label={t('signup.email.label')}
        type="email"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="off"
        spellCheck={false}
        required
        maxLength={250}
        placeholder={t('signup.email.example')}
        value={draft.email}
        error={refusals.email ?? refusals.challenge}
        onChange={(email) => change({ email })}
      />
      <div className="signup-trap" aria-hidden="true">
        <label>
          {t('signup.website')}
          <input tabIndex={-1} autoComplete="off" value={website} onChange={({ target }) => setWebsite(target.value)} />
        </label>
      </div>
      <p className="small soft">
        {t('signup.email.known')}{' '}
        <a className="link" href="/login?to=/welcome">
          {t('signup.signIn')}
        </a>
      </p>
    </WizardStep>
  );
}

import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useFormats, useText } from '../../shared/i18n/i18n';
import { loadSession, useSession } from '../../shared/session/me';
import { asLanguage, changeSettings } from '../../shared/session/settings';
import { Skeleton } from '../../shared/ui/skeleton';
import { TroublePage } from '../../shared/ui/trouble-page';
import { WizardProgress } from '../../shared/ui/wizard/wizard';
import type { Refusals } from './api';
import { stepToMend } from './create-tenant';
import { type Draft, emptyDraft, keepDraft, loadDraft, type Step, steps } from './draft';
import { useOptions } from './options';
import { PublicFrame } from './public-frame';
import { isBefore, progressOf, type Shown, shownStep, stepBefore } from './resume';
import './signup.css';
import type { StepProps } from './step-props';
import { AcceptanceStep } from './steps/acceptance-step';
import { AccountStep } from './steps/account-step';
import { AddressStep } from './steps/address-step';
import { CodeStep } from './steps/code-step';
import { CompanyStep } from './steps/company-step';
import { CountryStep } from './steps/country-step';
import { CreatingStep } from './steps/creating-step';
import { EmailStep } from './steps/email-step';
import { SectorStep } from './steps/sector-step';
import { SignInStep } from './steps/sign-in-step';
import { TaxIdStep } from './steps/tax-id-step';

const offline = { kind: 'offline' } as const;
const withOptions: readonly Shown[] = ['country', 'sector', 'taxId', 'acceptance', 'creating'];

function useDraft() {
  const [draft, setDraft] = useState(loadDraft);
  const change = (changed: Partial<Draft>) =>
    setDraft((before) => {
      const next = { ...before, ...changed };
      keepDraft(next);
      return next;
    });
  return { draft, change, restart: () => change(emptyDraft) };
}

/** The page's address says which question is asked, so that the way back of the browser works. */
function useWantedStep() {
  const [params, setParams] = useSearchParams();
  const wanted = steps.find((step) => step === params.get('step')) ?? null;
  const language = asLanguage(params.get('language'));
  useEffect(() => {
    if (language !== null) {
      changeSettings({ language });
    }
  }, [language]);
  return { wanted, ask: (step: Step, replace = false) => setParams({ step }, { replace }) };
}

/** From an address to a working company, one question at a time. */
export function SignUpWizard() {
  const t = useText();
  const session = useSession();
  useEffect(() => {
    document.title = `${t('signup.page')} · Cantera`;
    void loadSession();
  }, [t]);
  if (session.state === 'unreachable') {
    return (
      <PublicFrame>
        <TroublePage trouble={offline} home="/" onRetry={() => void loadSession()} />
      </PublicFrame>
    );
  }
  if (session.state === 'loading') {
    return (
      <PublicFrame>
        <Skeleton lines={5} />
      </PublicFrame>
    );
  }
  return <Questions signedIn={session.state === 'signed-in'} />;
}

function Questions({ signedIn }: { readonly signedIn: boolean }) {
  const { language } = useFormats();
  const { wanted, ask } = useWantedStep();
  const { draft, change, restart } = useDraft();
  const { reply, retry } = useOptions(language);
  const [refusals, setRefusals] = useState<Refusals>({});
  const hadAccount = signedIn && (draft.provenAt === 0 || draft.accountExists);
  const shown = shownStep(wanted, draft, signedIn, Date.now());

  const go = (step: Step, changed: Partial<Draft> = {}) => {
    setRefusals({});
    const furthest = step === 'code' || isBefore(draft.step, step) ? step : draft.step;
    change({ ...changed, step: furthest });
    ask(step, step === 'company');
  };
  const onRefused = (told: Refusals) => {
    setRefusals(told);
    ask(stepToMend(told) ?? 'acceptance', true);
  };
  if (shown === 'signIn') {
    return (
      <PublicFrame>
        <SignInStep
          email={draft.email}
          begun={!isBefore(draft.step, 'company')}
          onRestart={() => {
            restart();
            ask('email');
          }}
        />
      </PublicFrame>
    );
  }
  const before = stepBefore(shown);
  const back = before === undefined ? undefined : () => ask(shown === 'creating' ? 'acceptance' : before);
  const props: StepProps = { draft, change, go, back, refusals };
  const options = reply?.kind === 'done' ? reply.value : undefined;
  const content = () => {
    if (withOptions.includes(shown) && options === undefined) {
      return reply === undefined ? (
        <Skeleton lines={6} />
      ) : (
        <TroublePage trouble={{ kind: reply.kind === 'offline' ? 'offline' : 'broken' }} home="/" onRetry={retry} />
      );
    }
    return <Question key={shown} shown={shown} {...props} options={options} onRefused={onRefused} />;
  };
  return (
    <PublicFrame progress={shown === 'creating' ? undefined : <WizardProgress {...progressOf(shown, hadAccount)} />}>
      {content()}
    </PublicFrame>
  );
}

interface QuestionProps extends StepProps {
  readonly shown: Step;
  readonly options: Parameters<typeof CountryStep>[0]['options'] | undefined;
  readonly onRefused: (refusals: Refusals) => void;
}

function Question({ shown, options, onRefused, ...props }: QuestionProps) {
  switch (shown) {
    case 'email':
      return <EmailStep {...props} />;
    case 'code':
      return <CodeStep {...props} />;
    case 'account':
      return <AccountStep {...props} />;
    case 'company':
      return <CompanyStep {...props} />;
    case 'address':
      return <AddressStep {...props} />;
  }
  if (options === undefined) {
    return null;
  }
  const chosen = { ...props, options };
  switch (shown) {
    case 'country':
      return <CountryStep {...chosen} />;
    case 'sector':
      return <SectorStep {...chosen} />;
    case 'taxId':
      return <TaxIdStep {...chosen} />;
    case 'acceptance':
      return <AcceptanceStep {...chosen} />;
    case 'creating':
      return <CreatingStep {...chosen} onRefused={onRefused} />;
  }
}

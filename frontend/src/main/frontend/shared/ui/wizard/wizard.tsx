import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../i18n/i18n';
import { Button } from '../button';
import { Icon } from '../icon';
import './wizard.css';

interface WizardStepProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** The words of the main act. */
  readonly next?: string;
  readonly onNext?: () => void;
  readonly onBack?: (() => void) | undefined;
  /** Something is on its way; the main act waits. */
  readonly busy?: boolean;
  /** What is wrong with the whole answer. */
  readonly notice?: string | null;
  /** What else can be done, beside the main act. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** The first thing to write in; choices are read from their question on. */
const firstField = '[data-first], input:not([type=hidden], [type=radio], [type=checkbox], [tabindex="-1"], details *)';

/** One question with its acts; the first field has the focus, on the phone the acts lie at the thumb. */
export function WizardStep(props: WizardStepProps) {
  const { title, lead, next, onNext, onBack, busy = false, notice = null, aside, children } = props;
  const t = useText();
  const host = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = host.current?.querySelector<HTMLElement>(firstField);
    const first = field ?? host.current?.querySelector('h1');
    (first as HTMLElement | null | undefined)?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <form
      ref={host}
      className="wizard-step"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) {
          onNext?.();
        }
      }}
    >
      <div className="wizard-question">
        <h1 tabIndex={-1}>{title}</h1>
        {lead !== undefined && <p className="wizard-lead">{lead}</p>}
      </div>
      {notice !== null && (
        <p className="wizard-notice" role="alert">
          <Icon name="warn" />
          {notice}
        </p>
      )}
      {children}
      <footer className="wizard-acts">
        {onBack !== undefined && (
          <Button quiet icon="back" onClick={onBack}>
            {t('common.back')}
          </Button>
        )}
        <span className="grow" />
        {aside}
        {onNext !== undefined && (
          <Button main type="submit" aria-disabled={busy}>
            {next ?? t('wizard.next')}
          </Button>
        )}
      </footer>
    </form>
  );
}

/** How far one has come. */
export function WizardProgress({ step, steps }: { readonly step: number; readonly steps: number }) {
  const t = useText();
  return (
    <div className="wizard-progress">
      <progress max={steps} value={step} aria-label={t('wizard.progress', { step, steps })} />
      <span className="small faint" aria-hidden="true">
        {t('wizard.progress', { step, steps })}
      </span>
    </div>
  );
}

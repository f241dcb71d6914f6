import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { loadSession } from '../../../shared/session/me';
import { Button } from '../../../shared/ui/button';
import { toast } from '../../../shared/ui/toast';
import type { Refusals, Reply } from '../api';
import { createTenant } from '../create-tenant';
import { forgetDraft } from '../draft';
import { keepFormats } from '../keep-formats';
import type { CompanyStepProps } from '../step-props';
import './creating-step.css';

interface CreatingStepProps extends CompanyStepProps {
  readonly onRefused: (refusals: Refusals) => void;
}

/** Creates the company; takes a few seconds and then opens it. */
export function CreatingStep({ draft, options, back, onRefused }: CreatingStepProps) {
  const t = useText();
  const { language } = useFormats();
  const navigate = useNavigate();
  const begun = useRef(false);
  const [problem, setProblem] = useState<string>();

  const told = async (reply: Awaited<ReturnType<typeof createTenant>>) => {
    if (reply.kind === 'done' && reply.value.state === 'ACTIVE') {
      if (!(await keepFormats(reply.value.slug, draft.formats))) {
        toast({ tone: 'danger', key: 'signup.creating.formats' });
      }
      await loadSession();
      forgetDraft();
      void navigate(`/t/${reply.value.slug}/deals`, { replace: true });
    } else if (reply.kind === 'refused' && Object.keys(reply.fields).length > 0) {
      onRefused(reply.fields);
    } else {
      setProblem(problemOf(reply));
    }
  };
  const problemOf = (reply: Reply<unknown>) => {
    switch (reply.kind) {
      case 'done':
        return t('signup.creating.slow');
      case 'refused':
        return reply.message === '' ? t('trouble.broken.text') : reply.message;
      case 'signedOut':
        return t('signup.signedOut');
      case 'offline':
        return t('signup.offline');
    }
  };
  const create = () => {
    setProblem(undefined);
    void createTenant(draft, options, language).then(told);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, whatever is rendered meanwhile
  useEffect(() => {
    if (!begun.current) {
      begun.current = true;
      create();
    }
  }, []);

  return (
    <div className="creating">
      <span className={problem === undefined ? 'gem creating-gem' : 'gem'} aria-hidden="true" />
      <div role="status">
        <h1>{t(problem === undefined ? 'signup.creating.title' : 'signup.creating.stopped')}</h1>
        <p className="wizard-lead">{problem ?? t('signup.creating.lead', { company: draft.company })}</p>
      </div>
      {problem === undefined ? (
        <div className="creating-bar">
          <span />
        </div>
      ) : (
        <div className="row wrap">
          <Button quiet icon="back" onClick={back}>
            {t('common.back')}
          </Button>
          <Button main onClick={create}>
            {t('common.retry')}
          </Button>
        </div>
      )}
    </div>
  );
}

import { PlainInput } from '../../../shared/form/plain-field';
import { useText } from '../../../shared/i18n/i18n';
import { WizardStep } from '../../../shared/ui/wizard/wizard';
import type { StepProps } from '../step-props';
import { useAsk } from '../use-ask';

/** The name of the company. */
export function CompanyStep({ draft, change, go, refusals }: StepProps) {
  const t = useText();
  const { refusals: told, refuse } = useAsk();
  const submit = () => {
    const company = draft.company.trim().replace(/\s+/g, ' ');
    if (company === '') {
      refuse({ company: t('common.required') });
    } else {
      go('country', { company });
    }
  };
  return (
    <WizardStep title={t('signup.company.title')} lead={t('signup.company.lead')} onNext={submit}>
      <PlainInput
        label={t('signup.company.label')}
        autoComplete="organization"
        required
        maxLength={200}
        value={draft.company}
        error={told.company ?? refusals.company}
        onChange={(company) => change({ company, slug: '' })}
      />
    </WizardStep>
  );
}

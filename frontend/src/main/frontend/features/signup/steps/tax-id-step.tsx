import { PlainInput } from '../../../shared/form/plain-field';
import type { Translate } from '../../../shared/i18n/catalogue';
import { useText } from '../../../shared/i18n/i18n';
import { WizardStep } from '../../../shared/ui/wizard/wizard';
import { formatsOf } from '../options';
import type { CompanyStepProps } from '../step-props';
import { checkTaxId } from '../tax-id';
import { useAsk } from '../use-ask';

const examples: Readonly<Record<string, string>> = {
  CO: '900.123.456-8',
  MX: 'ABC010101AB1',
  CL: '76.123.456-0',
  PE: '20123456786',
};

/** What is wrong with a tax id, in words; undefined when it may go on. */
function problemOf(country: string, taxId: string, name: string, t: Translate): string | undefined {
  const check = checkTaxId(country, taxId);
  switch (check.kind) {
    case 'fine':
    case 'doubtful':
      return undefined;
    case 'form':
      return t('signup.taxId.form', { name });
    case 'digit':
      return t('signup.taxId.digit', { digit: check.expected });
  }
}

/** The company's tax id, which may be left out. */
export function TaxIdStep({ draft, change, go, back, options, refusals }: CompanyStepProps) {
  const t = useText();
  const { refusals: told, refuse } = useAsk();
  const { taxId, country } = draft;
  const name = formatsOf(draft, options)?.taxIdName ?? t('signup.taxId.label');
  const doubtful = taxId !== '' && checkTaxId(country, taxId).kind === 'doubtful';

  const submit = () => {
    const problem = taxId.trim() === '' ? undefined : problemOf(country, taxId, name, t);
    if (problem === undefined) {
      go('acceptance', { taxId: taxId.trim() });
    } else {
      refuse({ taxId: problem });
    }
  };

  return (
    <WizardStep
      title={t('signup.taxId.title', { name })}
      lead={t('signup.taxId.lead')}
      next={t(taxId.trim() === '' ? 'signup.taxId.skip' : 'wizard.next')}
      onBack={back}
      onNext={submit}
    >
      <PlainInput
        label={t('signup.taxId.optional', { name })}
        autoComplete="off"
        spellCheck={false}
        maxLength={30}
        placeholder={examples[country]}
        value={taxId}
        error={told.taxId ?? refusals.taxId}
        help={doubtful ? t('signup.taxId.doubtful') : undefined}
        onChange={(changed) => {
          refuse({});
          change({ taxId: changed });
        }}
      />
    </WizardStep>
  );
}

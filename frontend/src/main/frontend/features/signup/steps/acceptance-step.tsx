import { useState } from 'react';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { WizardStep } from '../../../shared/ui/wizard/wizard';
import type { CompanyStepProps } from '../step-props';

/** What will be created, and what is agreed to. */
export function AcceptanceStep({ draft, go, back, options, refusals }: CompanyStepProps) {
  const t = useText();
  const [terms, setTerms] = useState(false);
  const [dataPolicy, setDataPolicy] = useState(false);
  const [notice, setNotice] = useState<string | null>(null);
  const country = options.countries.find(({ code }) => code === draft.country)?.name;
  const sector = options.sectors.find(({ key }) => key === draft.sector)?.name;
  return (
    <WizardStep
      title={t('signup.acceptance.title')}
      notice={notice ?? refusals.acceptTerms ?? refusals.acceptDataPolicy ?? null}
      next={t('signup.acceptance.next')}
      onBack={back}
      onNext={() => (terms && dataPolicy ? go('creating') : setNotice(t('signup.acceptance.both')))}
    >
      <div className="card pad signup-summary">
        <p className="strong">{draft.company}</p>
        <p className="small soft">{[country, sector, draft.taxId].filter(Boolean).join(' · ')}</p>
        <p className="small faint">{`${window.location.host}/t/${draft.slug}`}</p>
      </div>
      <div className="col">
        <Agreement
          document="terms"
          version={options.legal.terms}
          checked={terms}
          onChange={(checked) => {
            setNotice(null);
            setTerms(checked);
          }}
        />
        <Agreement
          document="privacy"
          version={options.legal.dataPolicy}
          checked={dataPolicy}
          onChange={(checked) => {
            setNotice(null);
            setDataPolicy(checked);
          }}
        />
      </div>
    </WizardStep>
  );
}

interface AgreementProps {
  readonly document: 'terms' | 'privacy';
  readonly version: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Agreement({ document, version, checked, onChange }: AgreementProps) {
  const t = useText();
  const { language } = useFormats();
  return (
    <div className="signup-agreement">
      <label>
        <input type="checkbox" required checked={checked} onChange={({ target }) => onChange(target.checked)} />
        <span>{t(`signup.acceptance.${document}`, { version })}</span>
      </label>
      <a className="link small" href={`/legal/${document}.${language}.html`} target="_blank" rel="noopener">
        {t('signup.acceptance.read')}
        <span className="hidden">{t(`signup.acceptance.${document}.name`)}</span>
      </a>
    </div>
  );
}

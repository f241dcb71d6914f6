import { useState } from 'react';
import { useText } from '../../../shared/i18n/i18n';
import { Choices } from '../../../shared/ui/wizard/choices';
import { WizardStep } from '../../../shared/ui/wizard/wizard';
import { formatsOf, likelyCountry } from '../options';
import type { CompanyStepProps } from '../step-props';
import { FormatFields } from './format-fields';

/** Where the company sells; how it writes things follows from that and can be changed. */
export function CountryStep({ draft, change, go, back, options, refusals }: CompanyStepProps) {
  const t = useText();
  const [notice, setNotice] = useState<string | null>(null);
  const [likely] = useState(() =>
    likelyCountry(options.countries, Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.language),
  );
  const country = draft.country || likely;
  const formats = formatsOf({ ...draft, country }, options);
  return (
    <WizardStep
      title={t('signup.country.title')}
      lead={t('signup.country.lead')}
      notice={notice ?? refusals.country ?? refusals.region ?? null}
      onBack={back}
      onNext={() => (formats === undefined ? setNotice(t('signup.choose')) : go('sector', { country }))}
    >
      <Choices
        small
        label={t('signup.country.title')}
        choices={options.countries.map(({ code, name, currency, phonePrefix }) => ({
          value: code,
          name,
          text: `${currency} · ${phonePrefix}`,
        }))}
        value={country}
        onChange={(chosen) => {
          setNotice(null);
          change({ country: chosen, formats: {} });
        }}
      />
      {formats !== undefined && (
        <FormatFields
          formats={formats}
          options={options}
          onChange={(changed) => change({ formats: { ...draft.formats, ...changed } })}
        />
      )}
    </WizardStep>
  );
}

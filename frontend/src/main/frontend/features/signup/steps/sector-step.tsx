import { useState } from 'react';
import { useText } from '../../../shared/i18n/i18n';
import type { IconName } from '../../../shared/ui/icon';
import { Choices } from '../../../shared/ui/wizard/choices';
import { WizardStep } from '../../../shared/ui/wizard/wizard';
import type { CompanyStepProps } from '../step-props';

const icons: Readonly<Record<string, IconName>> = {
  distribucion: 'swap',
  'servicios-tecnicos': 'settings',
  software: 'globe',
  general: 'deal',
};

/** What the company does: it decides the stages that the board begins with. */
export function SectorStep({ draft, change, go, back, options, refusals }: CompanyStepProps) {
  const t = useText();
  const [notice, setNotice] = useState<string | null>(null);
  return (
    <WizardStep
      title={t('signup.sector.title')}
      lead={t('signup.sector.lead')}
      notice={notice ?? refusals.sector ?? null}
      onBack={back}
      onNext={() => (draft.sector === '' ? setNotice(t('signup.choose')) : go('address'))}
    >
      <Choices
        label={t('signup.sector.title')}
        choices={options.sectors.map(({ key, name, description }) => ({
          value: key,
          name,
          text: description,
          icon: icons[key] ?? 'deal',
        }))}
        value={draft.sector}
        onChange={(sector) => {
          setNotice(null);
          change({ sector });
        }}
      />
    </WizardStep>
  );
}

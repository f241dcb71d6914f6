import { ChoiceInput } from '../../shared/form/fields';
import { useFormats, useText } from '../../shared/i18n/i18n';
import {
  asLanguage,
  asRegion,
  changeSettings,
  languages,
  regions,
  themes,
  useSettings,
} from '../../shared/session/settings';
import { useViewer } from '../../shared/session/viewer';

/** How one person wants to see things on this device: at once, nothing to save. */
export function Preferences() {
  const t = useText();
  const { language, money, day, today } = useFormats();
  const settings = useSettings();
  const { currency } = useViewer().tenant;
  const example = { money: money({ amount: '1234567.5', currency }), date: day(today()) };
  return (
    <section className="card pad settings-card">
      <h2 className="label">{t('settings.mine')}</h2>
      <div className="fields">
        <ChoiceInput
          label={t('frame.language')}
          choices={languages.map((value) => ({ value, label: t(`frame.language.${value}`) }))}
          value={language}
          onChange={(value) => changeSettings({ language: asLanguage(value) })}
        />
        <ChoiceInput
          label={t('frame.theme')}
          choices={themes.map((value) => ({ value, label: t(`frame.theme.${value}`) }))}
          value={settings.theme}
          onChange={(value) => changeSettings({ theme: themes.find((theme) => theme === value) ?? 'system' })}
        />
        <ChoiceInput
          label={t('settings.company.region')}
          help={t('settings.example', example)}
          choices={[
            { value: 'account', label: t('settings.region.account') },
            ...regions.map((value) => ({ value, label: t(`settings.region.${value}`) })),
          ]}
          value={settings.region ?? 'account'}
          onChange={(value) => changeSettings({ region: asRegion(value) })}
        />
      </div>
    </section>
  );
}

import { ChoiceInput, TextInput } from '../../shared/form/fields';
import { Notice } from '../../shared/form/notice';
import { typed, useForm } from '../../shared/form/use-form';
import { useText } from '../../shared/i18n/i18n';
import { asRegion, regions } from '../../shared/session/settings';
import { useViewer } from '../../shared/session/viewer';
import { Button } from '../../shared/ui/button';
import { toast } from '../../shared/ui/toast';
import { useUpdateTenant } from './use-update-tenant';

const currencies = ['COP', 'MXN', 'CLP', 'PEN', 'USD', 'EUR'];
const weekStarts = ['1', '6', '7'] as const;
const timeZones = [
  'America/Bogota',
  'America/Mexico_City',
  'America/Tijuana',
  'America/Santiago',
  'America/Lima',
  'America/Guayaquil',
  'America/Argentina/Buenos_Aires',
  'America/Sao_Paulo',
];

const choices = (known: readonly string[], now: string) =>
  [...new Set([...known, now])].map((value) => ({ value, label: value.replaceAll('_', ' ') }));

/** Changes what is set for the whole company. */
export function CompanySettingsForm() {
  const t = useText();
  const { tenant } = useViewer();
  const { values, errors, notice, change, refuse } = useForm({
    name: tenant.name,
    region: tenant.region,
    currency: tenant.currency,
    timeZone: tenant.timeZone,
    weekStart: String(tenant.weekStart),
    taxIdName: tenant.taxIdName,
    taxId: tenant.taxId ?? '',
    phonePrefix: tenant.phonePrefix,
  });
  const { act, running } = useUpdateTenant();

  const save = async () => {
    const { weekStart, taxId, ...texts } = values;
    const answer = await act({ version: tenant.version, ...texts, weekStart: Number(weekStart), taxId: typed(taxId) });
    if (answer.kind === 'saved') {
      toast({ tone: 'success', key: 'common.saved' });
    } else if (answer.kind !== 'failed') {
      refuse(answer.kind === 'refused' ? answer.errors : {}, answer.notice);
    }
  };

  return (
    <form
      className="card pad settings-card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 className="label">{t('settings.company.title')}</h2>
      <Notice text={notice} />
      <div className="fields">
        <div className="wide">
          <TextInput
            label={t('settings.company.name')}
            required
            value={values.name}
            onChange={(name) => change({ name })}
            error={errors.name}
          />
        </div>
        <ChoiceInput
          label={t('settings.company.region')}
          choices={regions.map((value) => ({ value, label: t(`settings.region.${value}`) }))}
          value={asRegion(values.region) ?? 'es-CO'}
          onChange={(region) => change({ region })}
          error={errors.region}
        />
        <ChoiceInput
          label={t('settings.company.currency')}
          choices={choices(currencies, values.currency)}
          value={values.currency}
          onChange={(currency) => change({ currency })}
          error={errors.currency}
        />
        <ChoiceInput
          label={t('settings.company.timeZone')}
          choices={choices(timeZones, values.timeZone)}
          value={values.timeZone}
          onChange={(timeZone) => change({ timeZone })}
          error={errors.timeZone}
        />
        <ChoiceInput
          label={t('settings.company.weekStart')}
          choices={weekStarts.map((value) => ({ value, label: t(`settings.weekday.${value}`) }))}
          value={values.weekStart}
          onChange={(weekStart) => change({ weekStart })}
          error={errors.weekStart}
        />
        <TextInput
          label={t('settings.company.taxIdName')}
          value={values.taxIdName}
          onChange={(taxIdName) => change({ taxIdName })}
          error={errors.taxIdName}
        />
        <TextInput
          label={t('settings.company.taxId')}
          value={values.taxId}
          onChange={(taxId) => change({ taxId })}
          error={errors.taxId}
        />
        <TextInput
          label={t('settings.company.phonePrefix')}
          inputMode="tel"
          value={values.phonePrefix}
          onChange={(phonePrefix) => change({ phonePrefix })}
          error={errors.phonePrefix}
        />
      </div>
      <div className="settings-foot">
        <Button main type="submit" disabled={running}>
          {t(running ? 'common.saving' : 'common.save')}
        </Button>
      </div>
    </form>
  );
}

import { useText } from '../../shared/i18n/i18n';
import { asRegion } from '../../shared/session/settings';
import { useViewer } from '../../shared/session/viewer';
import { Facts } from '../../shared/ui/record/facts';
import { CompanySettingsForm } from './company-settings-form';

/** What is set for the whole company; who may not change it can still read it. */
export function CompanySettings() {
  const t = useText();
  const { tenant, viewerCanConfigure } = useViewer();
  if (viewerCanConfigure) {
    return <CompanySettingsForm key={tenant.version} />;
  }
  const region = asRegion(tenant.region);
  return (
    <>
      <p className="small soft">{t('settings.company.readOnly')}</p>
      <Facts
        title={t('settings.company.title')}
        facts={[
          { label: t('settings.company.name'), value: tenant.name },
          {
            label: t('settings.company.region'),
            value: region === null ? tenant.region : t(`settings.region.${region}`),
          },
          { label: t('settings.company.currency'), value: tenant.currency },
          { label: t('settings.company.timeZone'), value: tenant.timeZone },
          { label: tenant.taxIdName, value: tenant.taxId },
          { label: t('settings.company.phonePrefix'), value: tenant.phonePrefix },
        ]}
      />
    </>
  );
}

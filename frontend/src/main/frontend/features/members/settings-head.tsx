import { useText } from '../../shared/i18n/i18n';
import { useTenantPath, useViewer } from '../../shared/session/viewer';
import { PageHead, Tabs } from '../../shared/ui/page';
import './settings.css';

/** The place of everything that is set up. */
export function SettingsHead() {
  const t = useText();
  const path = useTenantPath();
  const { viewerCanConfigure } = useViewer();
  return (
    <>
      <PageHead title={t('settings.title')} />
      <Tabs
        label={t('settings.title')}
        tabs={[
          { to: path('/settings'), label: t('settings.company') },
          { to: path('/settings/members'), label: t('settings.members') },
          ...(viewerCanConfigure ? [{ to: path('/settings/fields'), label: t('settings.fields') }] : []),
          ...(viewerCanConfigure ? [{ to: path('/settings/pipelines'), label: t('settings.pipelines') }] : []),
          { to: path('/settings/leads'), label: t('leads.title') },
          { to: path('/settings/tags'), label: t('tags.title') },
          { to: path('/settings/money'), label: t('money.title') },
        ]}
      />
    </>
  );
}

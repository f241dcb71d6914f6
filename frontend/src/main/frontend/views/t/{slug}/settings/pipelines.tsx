import { ProcessSettings } from '../../../../features/deals/settings/process-settings';
import { SettingsHead } from '../../../../features/members/settings-head';
import { useText } from '../../../../shared/i18n/i18n';
import { useViewer } from '../../../../shared/session/viewer';
import { Message } from '../../../../shared/ui/trouble-page';

/** How the company sells; only who administers it changes that. */
export default function PipelinesView() {
  const t = useText();
  const { viewerCanConfigure } = useViewer();
  return (
    <>
      <SettingsHead />
      <div className="page-body settings-page">
        {viewerCanConfigure ? (
          <ProcessSettings />
        ) : (
          <Message icon="lock" title={t('trouble.forbidden.title')} text={t('pipelines.adminOnly')} />
        )}
      </div>
    </>
  );
}

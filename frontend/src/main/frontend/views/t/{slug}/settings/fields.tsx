import { FieldSettings } from '../../../../features/fields/field-settings';
import { SettingsHead } from '../../../../features/members/settings-head';
import { useText } from '../../../../shared/i18n/i18n';
import { useViewer } from '../../../../shared/session/viewer';
import { Message } from '../../../../shared/ui/trouble-page';

/** The company's own fields; only who administers it designs them. */
export default function FieldsView() {
  const t = useText();
  const { viewerCanConfigure } = useViewer();
  return (
    <>
      <SettingsHead />
      <div className="page-body settings-page">
        {viewerCanConfigure ? (
          <FieldSettings />
        ) : (
          <Message icon="lock" title={t('trouble.forbidden.title')} text={t('settings.company.readOnly')} />
        )}
      </div>
    </>
  );
}

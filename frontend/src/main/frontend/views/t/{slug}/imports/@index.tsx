import { ImportList } from '../../../../features/imports/import-list';
import { useText } from '../../../../shared/i18n/i18n';
import { useTenantPath, useViewer } from '../../../../shared/session/viewer';
import { LinkButton } from '../../../../shared/ui/button';
import { PageHead } from '../../../../shared/ui/page';

/** All imports. */
export default function ImportsView() {
  const t = useText();
  const path = useTenantPath();
  const { viewerCanImport } = useViewer();
  return (
    <>
      <PageHead title={t('imports.title')}>
        {viewerCanImport && (
          <LinkButton main icon="import" to={path('/imports/new')}>
            {t('imports.new.short')}
          </LinkButton>
        )}
      </PageHead>
      <ImportList />
    </>
  );
}

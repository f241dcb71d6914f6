import type { ReactNode } from 'react';
import { useText } from '../../shared/i18n/i18n';
import { useTenantPath, useViewer } from '../../shared/session/viewer';
import { LinkButton } from '../../shared/ui/button';
import { PageHead, Tabs } from '../../shared/ui/page';

/** The name of the place, its views, and what can be brought in. */
export function DealsHead({ tools }: { readonly tools?: ReactNode }) {
  const t = useText();
  const path = useTenantPath();
  const { viewerCanImport } = useViewer();
  return (
    <>
      <PageHead title={t('frame.deals')}>
        {tools}
        {viewerCanImport && (
          <LinkButton icon="import" to={path('/imports/new')}>
            {t('deals.import')}
          </LinkButton>
        )}
      </PageHead>
      <Tabs
        label={t('frame.deals')}
        tabs={[
          { to: path('/deals'), label: t('deals.board') },
          { to: path('/deals/list'), label: t('deals.list') },
        ]}
      />
    </>
  );
}

import type { ReactNode } from 'react';
import { useText } from '../../shared/i18n/i18n';
import { useTenantPath, useViewer } from '../../shared/session/viewer';
import { LinkButton } from '../../shared/ui/button';
import { PageHead, Tabs } from '../../shared/ui/page';

/** The name of the place, its views, and what can be brought in, taken out or done there. */
export function DealsHead({ tools, children }: { readonly tools?: ReactNode; readonly children?: ReactNode }) {
  const t = useText();
  const path = useTenantPath();
  const { viewerCanImport } = useViewer();
  return (
    <>
      <PageHead title={t('frame.deals')}>
        {children}
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
          { to: path('/deals?view=all'), label: t('deals.board') },
          { to: path('/deals/list'), label: t('deals.list') },
          { to: path('/products'), label: t('products.title') },
        ]}
      />
    </>
  );
}

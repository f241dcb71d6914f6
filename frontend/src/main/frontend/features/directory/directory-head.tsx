import type { ReactNode } from 'react';
import { useText } from '../../shared/i18n/i18n';
import { useTenantPath, useViewer } from '../../shared/session/viewer';
import { Button } from '../../shared/ui/button';
import { PageHead, Tabs } from '../../shared/ui/page';

interface DirectoryHeadProps {
  /** What the button that adds is called. */
  readonly addLabel?: string;
  readonly onCreate?: () => void;
  /** More that can be done with the list. */
  readonly tools?: ReactNode;
}

/** The place of all customers: companies, people and leads. */
export function DirectoryHead({ addLabel, onCreate, tools }: DirectoryHeadProps) {
  const t = useText();
  const path = useTenantPath();
  const { viewerCanMerge } = useViewer();
  return (
    <>
      <PageHead title={t('frame.customers')}>
        {tools}
        {addLabel !== undefined && (
          <Button icon="plus" onClick={onCreate}>
            {addLabel}
          </Button>
        )}
      </PageHead>
      <Tabs
        label={t('frame.customers')}
        tabs={[
          { to: path('/companies'), label: t('companies.title') },
          { to: path('/people'), label: t('people.title') },
          { to: path('/leads'), label: t('leads.title') },
          ...(viewerCanMerge ? [{ to: path('/directory/duplicates'), label: t('merge.title') }] : []),
        ]}
      />
    </>
  );
}

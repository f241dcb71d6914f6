import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { ErrorBoundary } from '../shared/ui/error-boundary';
import { FullPage } from '../shared/ui/page';
import { Skeleton } from '../shared/ui/skeleton';
import { TroublePage } from '../shared/ui/trouble-page';

const broken = { kind: 'broken' } as const;

/** Around every page: what is shown while its code loads, and when the page as a whole fails. */
export default function Root() {
  return (
    <ErrorBoundary
      fallback={(retry) => (
        <FullPage>
          <TroublePage trouble={broken} onRetry={retry} />
        </FullPage>
      )}
    >
      <Suspense
        fallback={
          <FullPage>
            <Skeleton lines={6} />
          </FullPage>
        }
      >
        <Outlet />
      </Suspense>
    </ErrorBoundary>
  );
}

import { Suspense, useEffect } from 'react';
import { Outlet, useLocation, useParams } from 'react-router';
import { Provider } from 'urql';
import { clientFor } from '../../../shared/graph/client';
import { useGraph } from '../../../shared/graph/use-graph';
import { PlaceProvider } from '../../../shared/i18n/i18n';
import { loadSession, useSession } from '../../../shared/session/me';
import { signIn } from '../../../shared/session/sign-in';
import { ViewerProvider, viewerQuery } from '../../../shared/session/viewer';
import { ErrorBoundary } from '../../../shared/ui/error-boundary';
import { FullPage } from '../../../shared/ui/page';
import { Skeleton } from '../../../shared/ui/skeleton';
import { TroublePage } from '../../../shared/ui/trouble-page';
import { ProductFrame } from '../../_product-frame';

const offline = { kind: 'offline' } as const;
const broken = { kind: 'broken' } as const;
const noVariables = {};

/** Everything of one tenant: asks who is there, then puts the frame around its screens. */
export default function TenantLayout() {
  const { slug = '' } = useParams();
  const session = useSession();
  useEffect(() => {
    void loadSession();
  }, []);
  useEffect(() => {
    if (session.state === 'signed-out') {
      signIn(window.location.pathname + window.location.search);
    }
  }, [session.state]);

  if (session.state === 'unreachable') {
    return (
      <FullPage>
        <TroublePage trouble={offline} onRetry={() => void loadSession()} />
      </FullPage>
    );
  }
  return session.state === 'signed-in' ? (
    <Provider value={clientFor(slug)}>
      <Tenant key={slug} />
    </Provider>
  ) : (
    <FirstMoment />
  );
}

function FirstMoment() {
  return (
    <FullPage>
      <Skeleton lines={6} />
    </FullPage>
  );
}

function Tenant() {
  const { pathname } = useLocation();
  const { data, trouble, refetch } = useGraph(viewerQuery, noVariables);
  if (data === undefined) {
    return trouble === undefined ? (
      <FirstMoment />
    ) : (
      <FullPage>
        <TroublePage trouble={trouble} onRetry={refetch} />
      </FullPage>
    );
  }
  return (
    <ViewerProvider value={data.viewer}>
      <PlaceProvider value={data.viewer.tenant}>
        <ProductFrame>
          <ErrorBoundary
            key={pathname}
            fallback={(retry) => (
              <TroublePage trouble={broken} onRetry={retry} home={`/t/${data.viewer.tenant.slug}/deals`} />
            )}
          >
            <Suspense
              fallback={
                <div className="page-body">
                  <Skeleton lines={6} />
                </div>
              }
            >
              <Outlet />
            </Suspense>
          </ErrorBoundary>
        </ProductFrame>
      </PlaceProvider>
    </ViewerProvider>
  );
}

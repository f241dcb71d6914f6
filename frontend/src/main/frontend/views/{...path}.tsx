import type { Trouble, TroubleKind } from '../shared/graph/trouble';
import { FullPage } from '../shared/ui/page';
import { TroublePage } from '../shared/ui/trouble-page';

/** What the server answered this page with: it comes under every address that could not be served. */
function answered(): Trouble {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const status = navigation?.responseStatus ?? 404;
  const kind: TroubleKind = status >= 500 ? 'broken' : status === 401 || status === 403 ? 'forbidden' : 'notFound';
  return { kind };
}

/** Every address that is no page. */
export default function NoPage() {
  return (
    <FullPage>
      <TroublePage trouble={answered()} onRetry={() => window.location.reload()} />
    </FullPage>
  );
}

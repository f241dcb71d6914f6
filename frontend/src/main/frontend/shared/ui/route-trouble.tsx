import { TroublePage } from './trouble-page';

const broken = { kind: 'broken' } as const;

/** Shown in the place of a page that failed while it was rendered; the frame around it stays. */
export function RouteTrouble() {
  return <TroublePage trouble={broken} onRetry={() => window.location.reload()} />;
}

import { FullPage } from '../shared/ui/page';
import { TroublePage } from '../shared/ui/trouble-page';

const notFound = { kind: 'notFound' } as const;

/** Every address that is no page. */
export default function NotFound() {
  return (
    <FullPage>
      <TroublePage trouble={notFound} />
    </FullPage>
  );
}

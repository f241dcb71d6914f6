import { useEffect } from 'react';
import { rememberRecent } from './recent';
import { useViewer } from './viewer';

/** Remembers that a record was opened. */
export function useRecent(id: string | undefined) {
  const { member, tenant } = useViewer();
  useEffect(() => {
    if (id !== undefined) {
      rememberRecent(tenant.slug, member.id, id);
    }
  }, [id, member.id, tenant.slug]);
}

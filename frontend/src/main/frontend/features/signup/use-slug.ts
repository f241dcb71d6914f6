import { useEffect, useState } from 'react';
import { get, type Reply } from './api';

export interface SlugState {
  readonly slug: string;
  readonly state: 'FREE' | 'FORM' | 'RESERVED' | 'TAKEN';
  readonly proposals: readonly string[];
}

export function checkSlug(company: string, slug: string): Promise<Reply<SlugState>> {
  return get<SlugState>(`/api/signup/slug?${new URLSearchParams({ name: company, slug })}`);
}

const pause = 300;

/** What is known of an address while it is typed; without one, the first proposal for the company's name. */
export function useSlug(company: string, slug: string) {
  const [known, setKnown] = useState<SlugState>();
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(
      async () => {
        const reply = await checkSlug(company, slug);
        if (wanted) {
          setOffline(reply.kind !== 'done');
          setKnown(reply.kind === 'done' ? reply.value : undefined);
        }
      },
      slug === '' ? 0 : pause,
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [company, slug]);
  return { known, offline };
}

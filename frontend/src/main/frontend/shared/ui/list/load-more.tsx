import { useEffect, useRef } from 'react';
import type { Pages } from '../../graph/use-pages';
import { useText } from '../../i18n/i18n';
import { Button } from '../button';

/** Fetches the next page as soon as the end comes near; the button is for those who do not scroll. */
export function LoadMore({ pages }: { readonly pages: Pages<unknown> }) {
  const t = useText();
  const end = useRef<HTMLDivElement>(null);
  const { hasMore, loadingMore, loadMore, trouble } = pages;

  useEffect(() => {
    if (!hasMore || loadingMore || trouble !== undefined || end.current === null) {
      return undefined;
    }
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && loadMore(), {
      rootMargin: '600px',
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [hasMore, loadingMore, loadMore, trouble]);

  if (!hasMore) {
    return null;
  }
  return (
    <div ref={end} className="load-more">
      <Button quiet disabled={loadingMore} onClick={() => loadMore()}>
        {t(loadingMore ? 'common.loading' : trouble === undefined ? 'common.loadMore' : 'common.retry')}
      </Button>
    </div>
  );
}

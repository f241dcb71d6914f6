import { useText } from '../i18n/i18n';
import './skeleton.css';

/** Grey lines in the place of what is loading. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const t = useText();
  return (
    <div className="skeleton" role="status" aria-label={t('common.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change places
        <span key={line} className="skeleton-line" />
      ))}
    </div>
  );
}

import type { Trouble } from '../../shared/graph/trouble';
import { useText } from '../../shared/i18n/i18n';

interface SearchStateProps {
  readonly text: string;
  readonly online: boolean;
  /** Whether there is no line to open. */
  readonly none: boolean;
  readonly asks: boolean;
  readonly waiting: boolean;
  readonly trouble: Trouble | undefined;
}

/** Says why there is nothing, in a place that is read aloud. */
export function SearchState({ text, online, none, asks, waiting, trouble }: SearchStateProps) {
  const t = useText();
  const said = () => {
    if (!online) {
      return t('search.offline');
    }
    if (text === '' || !none) {
      return null;
    }
    if (waiting) {
      return t('search.waiting');
    }
    if (trouble !== undefined) {
      return t('search.trouble');
    }
    return asks ? `${t('search.none', { text })} ${t('search.none.hint')}` : null;
  };
  return (
    <p className="search-state soft" role="status">
      {said()}
    </p>
  );
}

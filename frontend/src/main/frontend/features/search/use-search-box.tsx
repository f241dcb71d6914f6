import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { searchKeyOf } from '../../shared/ui/keys';

const SearchDialog = lazy(() => import('./search-dialog').then((module) => ({ default: module.SearchDialog })));

interface SearchBox {
  readonly open: () => void;
  /** The box itself while it is open. */
  readonly box: ReactNode;
}

/** The search box of the frame: opened by a button, and from anywhere by Ctrl or ⌘ and K. */
export function useSearchBox(): SearchBox {
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (searchKeyOf(event)) {
        event.preventDefault();
        open();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);
  const box = isOpen && (
    <Suspense fallback={null}>
      <SearchDialog onClose={() => setOpen(false)} />
    </Suspense>
  );
  return { open, box };
}

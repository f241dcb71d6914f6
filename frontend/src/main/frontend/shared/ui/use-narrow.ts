import { useSyncExternalStore } from 'react';

const narrow = () => window.matchMedia('(max-width: 767px)');

/** Whether the screen is as narrow as a phone's. */
export function useNarrow() {
  return useSyncExternalStore(
    (changed) => {
      const query = narrow();
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => narrow().matches,
  );
}

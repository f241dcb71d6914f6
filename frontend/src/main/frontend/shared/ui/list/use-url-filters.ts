import { useSearchParams } from 'react-router';

export type FilterParams = Readonly<Record<string, string>>;

/** The conditions of a list, kept in its address so that they can be shared and come back with the way back. */
export function useUrlFilters() {
  const [params, setParams] = useSearchParams();
  return {
    params,
    /** Sets some conditions; an empty one is let go of. */
    change: (changes: FilterParams) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value === '') {
              next.delete(name);
            } else {
              next.set(name, value);
            }
          }
          return next;
        },
        { replace: true },
      ),
  };
}

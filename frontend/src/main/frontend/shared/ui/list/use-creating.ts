import { useSearchParams } from 'react-router';

/** Whether the form for a new record is open: it has an address, so that any link can open it. */
export function useCreating() {
  const [params, setParams] = useSearchParams();
  const set = (open: boolean) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        next.delete('new');
        if (open) {
          next.set('new', '');
        }
        return next;
      },
      { replace: true },
    );
  return { creating: params.has('new'), open: () => set(true), close: () => set(false) };
}

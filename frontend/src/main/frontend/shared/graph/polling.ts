import { useEffect, useRef } from 'react';

const second = 1000;
const slowest = 5 * second;

/** How long to wait before asking again: a second, longer while nothing moves. */
export function pauseAfter(idleRounds: number): number {
  return Math.min(second * 1.5 ** idleRounds, slowest);
}

/** Asks again and again while something is under way, less often while it stands still; not in a page that nobody sees. */
export function usePolling(active: boolean, progress: number, ask: () => void) {
  const idle = useRef(0);
  const latest = useRef(ask);
  latest.current = ask;
  // biome-ignore lint/correctness/useExhaustiveDependencies: progress begins the count anew
  useEffect(() => {
    if (!active) {
      return undefined;
    }
    idle.current = 0;
    let timer = 0;
    const next = () => {
      timer = window.setTimeout(() => {
        idle.current += 1;
        if (document.visibilityState === 'visible') {
          latest.current();
        }
        next();
      }, pauseAfter(idle.current));
    };
    next();
    return () => window.clearTimeout(timer);
  }, [active, progress]);
}

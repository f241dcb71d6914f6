import type { Point } from './ghost';

const edge = 56;
const fastest = 14;

/** How far to scroll in one frame when a point is near the low or the high edge. */
export function scrollStep(position: number, low: number, high: number): number {
  if (position < low + edge) {
    return -Math.min(fastest, (low + edge - position) / 4);
  }
  return position > high - edge ? Math.min(fastest, (position - high + edge) / 4) : 0;
}

/** Scrolls the board and the column under the pointer while the pointer is near an edge; returns how to stop. */
export function startAutoScroll(board: HTMLElement, point: () => Point, scrolled: () => void): () => void {
  let frame = 0;
  const step = () => {
    const { x, y } = point();
    const bounds = board.getBoundingClientRect();
    const across = scrollStep(x, bounds.left, bounds.right);
    board.scrollLeft += across;
    const column = document.elementFromPoint(x, y)?.closest('[data-column]')?.querySelector('[data-cards]');
    const down = column ? scrollStep(y, column.getBoundingClientRect().top, column.getBoundingClientRect().bottom) : 0;
    if (column) {
      column.scrollTop += down;
    }
    if (across !== 0 || down !== 0) {
      scrolled();
    }
    frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

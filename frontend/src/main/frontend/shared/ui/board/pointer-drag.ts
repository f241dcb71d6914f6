import { startAutoScroll } from './auto-scroll';
import { makeGhost } from './ghost';
import { indexAt, type Slot } from './slots';

export interface DragListener {
  readonly onLift: (cardId: string) => void;
  readonly onOver: (cardId: string, slot: Slot | null) => void;
  readonly onDrop: (cardId: string, slot: Slot | null) => void;
}

const mouseSlack = 6;
const touchSlack = 10;
const longPress = 300;

/** Which slot of the board lies under a point. */
function slotUnder(board: HTMLElement, cardId: string, x: number, y: number): Slot | null {
  for (const column of board.querySelectorAll<HTMLElement>('[data-column]')) {
    const { left, right } = column.getBoundingClientRect();
    if (x >= left && x <= right && column.dataset.column !== undefined) {
      const cards = [...column.querySelectorAll<HTMLElement>('[data-card]')].filter(
        (card) => card.dataset.card !== cardId,
      );
      const middles = cards.map((card) => {
        const { top, height } = card.getBoundingClientRect();
        return top + height / 2;
      });
      return { columnId: column.dataset.column, index: indexAt(middles, y) };
    }
  }
  return null;
}

/** Swallows the click that the browser makes of the end of a drag. */
function swallowClick() {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 50);
}

/** Follows one pointer from the card where it went down until it is lifted: mouse at once, touch after a long press. */
function followPointer(board: HTMLElement, card: HTMLElement, down: PointerEvent, listener: DragListener) {
  const cardId = card.dataset.card ?? '';
  const touch = down.pointerType !== 'mouse';
  let point = { x: down.clientX, y: down.clientY };
  let ghost: ReturnType<typeof makeGhost> | undefined;
  let stopScrolling = () => {};

  const over = () => listener.onOver(cardId, slotUnder(board, cardId, point.x, point.y));
  const lift = () => {
    ghost = makeGhost(card, point);
    board.dataset.dragging = '';
    stopScrolling = startAutoScroll(board, () => point, over);
    if (touch) {
      navigator.vibrate?.(10);
    }
    listener.onLift(cardId);
    over();
  };
  const timer = touch ? window.setTimeout(lift, longPress) : 0;

  const end = (slot: Slot | null) => {
    window.clearTimeout(timer);
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', up);
    window.removeEventListener('pointercancel', cancel);
    window.removeEventListener('keydown', giveUp);
    stopScrolling();
    delete board.dataset.dragging;
    if (ghost !== undefined) {
      ghost.remove();
      swallowClick();
      listener.onDrop(cardId, slot);
    }
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) {
      return;
    }
    point = { x: event.clientX, y: event.clientY };
    const far = Math.hypot(point.x - down.clientX, point.y - down.clientY);
    if (ghost !== undefined) {
      ghost.follow(point);
      over();
    } else if (touch && far > touchSlack) {
      end(null);
    } else if (!touch && far > mouseSlack) {
      lift();
    }
  };
  const up = (event: PointerEvent) => {
    if (event.pointerId === down.pointerId) {
      end(slotUnder(board, cardId, event.clientX, event.clientY));
    }
  };
  const cancel = () => end(null);
  const giveUp = (event: KeyboardEvent) => event.key === 'Escape' && end(null);

  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', up);
  window.addEventListener('pointercancel', cancel);
  window.addEventListener('keydown', giveUp);
}

/** Makes the cards of a board draggable with mouse, pen and finger; returns how to stop that. */
export function watchPointers(board: HTMLElement, listener: DragListener): () => void {
  const down = (event: PointerEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const card = target?.closest<HTMLElement>('[data-card][data-movable]');
    if (card && event.button === 0 && event.isPrimary && target?.closest('button') === null) {
      followPointer(board, card, event, listener);
    }
  };
  const whileDragging = (event: Event) => {
    if (board.dataset.dragging !== undefined) {
      event.preventDefault();
    }
  };
  const never = (event: Event) => event.preventDefault();
  const menu = (event: Event) => {
    if (event instanceof PointerEvent && event.pointerType === 'touch') {
      event.preventDefault();
    }
  };
  board.addEventListener('pointerdown', down);
  // Not passive: the page must not scroll under a dragging finger.
  board.addEventListener('touchmove', whileDragging, { passive: false });
  board.addEventListener('dragstart', never);
  board.addEventListener('contextmenu', menu);
  return () => {
    board.removeEventListener('pointerdown', down);
    board.removeEventListener('touchmove', whileDragging);
    board.removeEventListener('dragstart', never);
    board.removeEventListener('contextmenu', menu);
  };
}

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/i18n';
import './board.css';
import { BoardLane } from './board-lane';
import { watchPointers } from './pointer-drag';
import { type Slot, sameSlot } from './slots';
import { useCardKeys } from './use-card-keys';

export interface Column<Card> {
  readonly id: string;
  readonly name: string;
  readonly head: ReactNode;
  readonly cards: readonly Card[];
  readonly foot?: ReactNode;
}

export interface BoardProps<Card> {
  readonly label: string;
  readonly columns: readonly Column<Card>[];
  readonly idOf: (card: Card) => string;
  readonly nameOf: (card: Card) => string;
  readonly movable: (card: Card) => boolean;
  readonly children: (card: Card) => ReactNode;
  readonly onMove: (cardId: string, slot: Slot) => void;
}

/** A card that is on its way, and where it would go. */
export interface Lifted {
  readonly cardId: string;
  readonly slot: Slot | null;
}

/** Columns of cards that are moved by mouse, by finger after a long press, and by the keys of each card's grip. */
export function Board<Card>(props: BoardProps<Card>) {
  const { label, columns, idOf, onMove } = props;
  const t = useText();
  const board = useRef<HTMLElement>(null);
  const [lifted, setLifted] = useState<Lifted | null>(null);
  const lanes = columns.map(({ id, cards }) => ({ id, cardIds: cards.map(idOf) }));
  const keys = useCardKeys({ ...props, lanes, board, lifted, setLifted });
  const move = useRef(onMove);
  move.current = onMove;

  useEffect(() => {
    if (board.current === null) {
      return undefined;
    }
    return watchPointers(board.current, {
      onLift: (cardId) => setLifted({ cardId, slot: null }),
      onOver: (cardId, slot) =>
        setLifted((before) => (before !== null && sameSlot(before.slot, slot) ? before : { cardId, slot })),
      onDrop: (cardId, slot) => {
        setLifted(null);
        if (slot !== null) {
          move.current(cardId, slot);
        }
      },
    });
  }, []);

  return (
    <>
      <section ref={board} className="board" aria-label={label}>
        {columns.map((column) => (
          <BoardLane key={column.id} {...props} column={column} lifted={lifted} keys={keys} />
        ))}
      </section>
      <p className="hidden" id="board-help">
        {t('board.help')}
      </p>
      <p className="hidden" aria-live="assertive">
        {keys.said}
      </p>
    </>
  );
}

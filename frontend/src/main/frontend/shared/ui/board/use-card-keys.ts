import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/i18n';
import type { BoardProps, Lifted } from './board';
import { isArrow, type Lane, type Slot, slotOf, stepped } from './slots';

interface CardKeysProps<Card> extends Pick<BoardProps<Card>, 'columns' | 'onMove'> {
  readonly lanes: readonly Lane[];
  readonly board: RefObject<HTMLElement | null>;
  readonly lifted: Lifted | null;
  readonly setLifted: (lifted: Lifted | null) => void;
}

export interface CardKeys {
  /** What is read aloud. */
  readonly said: string;
  readonly toggle: (cardId: string, name: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

/** Lifts, steps and drops a card by its grip, saying each step; the focus follows the card. */
export function useCardKeys<Card>({ columns, onMove, lanes, board, lifted, setLifted }: CardKeysProps<Card>): CardKeys {
  const t = useText();
  const [said, say] = useState('');
  const [held, setHeld] = useState<{ readonly cardId: string; readonly name: string } | null>(null);
  const dropped = useRef<string | null>(null);

  useEffect(() => {
    if (dropped.current !== null) {
      board.current?.querySelector<HTMLElement>(`[data-card="${dropped.current}"] .board-grip`)?.focus();
      dropped.current = null;
    }
  });

  const place = ({ columnId, index }: Slot, cardId: string) => {
    const others = lanes.find(({ id }) => id === columnId)?.cardIds.filter((id) => id !== cardId) ?? [];
    const column = columns.find(({ id }) => id === columnId)?.name ?? '';
    return { column, index: index + 1, count: others.length + 1 };
  };

  const letGo = (message: 'board.dropped' | 'board.cancelled', slot: Slot) => {
    if (held !== null) {
      say(t(message, { name: held.name, ...place(slot, held.cardId) }));
    }
    setHeld(null);
    setLifted(null);
  };

  return {
    said,
    toggle: (cardId, name) => {
      const slot = lifted?.slot ?? slotOf(lanes, cardId);
      if (slot === null) {
        return;
      }
      if (held === null) {
        setHeld({ cardId, name });
        setLifted({ cardId, slot });
        say(t('board.lifted', { name, ...place(slot, cardId) }));
        return;
      }
      dropped.current = held.cardId;
      letGo('board.dropped', slot);
      onMove(held.cardId, slot);
    },
    onKeyDown: (event) => {
      if (held === null || !lifted?.slot) {
        return;
      }
      if (event.key === 'Escape') {
        letGo('board.cancelled', slotOf(lanes, held.cardId) ?? lifted.slot);
      } else if (isArrow(event.key)) {
        event.preventDefault();
        const slot = stepped(lanes, held.cardId, lifted.slot, event.key);
        setLifted({ cardId: held.cardId, slot });
        say(t('board.over', place(slot, held.cardId)));
        board.current
          ?.querySelector(`[data-column="${slot.columnId}"]`)
          ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }
    },
    onBlur: () => {
      if (held !== null && dropped.current === null) {
        setHeld(null);
        setLifted(null);
      }
    },
  };
}

/** A place on the board: the column, and how many of its other cards lie above. */
export interface Slot {
  readonly columnId: string;
  readonly index: number;
}

/** The cards of one column by id, from top to bottom. */
export interface Lane {
  readonly id: string;
  readonly cardIds: readonly string[];
}

/** Where a card lies between its neighbours, as the server wants to know it. */
export type Neighbour = { readonly after: string } | { readonly before: string } | { readonly top: true };

export const sameSlot = (one: Slot | null, other: Slot | null) =>
  one?.columnId === other?.columnId && one?.index === other?.index;

const othersOf = (lane: Lane | undefined, cardId: string) => lane?.cardIds.filter((id) => id !== cardId) ?? [];

/** How many of the middles of cards lie above a height. */
export function indexAt(middles: readonly number[], y: number): number {
  return middles.filter((middle) => middle < y).length;
}

export function slotOf(lanes: readonly Lane[], cardId: string): Slot | null {
  const lane = lanes.find(({ cardIds }) => cardIds.includes(cardId));
  return lane === undefined ? null : { columnId: lane.id, index: lane.cardIds.indexOf(cardId) };
}

/** The card above, else the card below, else the top of an empty column. */
export function neighbourAt(lanes: readonly Lane[], cardId: string, { columnId, index }: Slot): Neighbour {
  const others = othersOf(
    lanes.find(({ id }) => id === columnId),
    cardId,
  );
  const above = others[index - 1];
  if (above !== undefined) {
    return { after: above };
  }
  const below = others[index];
  return below === undefined ? { top: true } : { before: below };
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export function isArrow(key: string): key is Arrow {
  return key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight';
}

/** The slot one step further; at the edges the same. */
export function stepped(lanes: readonly Lane[], cardId: string, slot: Slot, arrow: Arrow): Slot {
  const at = lanes.findIndex(({ id }) => id === slot.columnId);
  const room = (lane: Lane | undefined) => othersOf(lane, cardId).length;
  switch (arrow) {
    case 'ArrowUp':
      return { ...slot, index: Math.max(0, slot.index - 1) };
    case 'ArrowDown':
      return { ...slot, index: Math.min(room(lanes[at]), slot.index + 1) };
    case 'ArrowLeft':
    case 'ArrowRight': {
      const lane = lanes[at + (arrow === 'ArrowLeft' ? -1 : 1)];
      return lane === undefined ? slot : { columnId: lane.id, index: Math.min(room(lane), slot.index) };
    }
  }
}

/** The lanes with one card in another slot. */
export function moved(lanes: readonly Lane[], cardId: string, { columnId, index }: Slot): Lane[] {
  return lanes.map((lane) => {
    const others = othersOf(lane, cardId);
    return { ...lane, cardIds: lane.id === columnId ? others.toSpliced(index, 0, cardId) : others };
  });
}

import { type Lane, moved, type Slot } from '../../../shared/ui/board/slots';

/** A move that the screen shows already; settled once the server has said yes. */
export interface Move {
  readonly dealId: string;
  readonly slot: Slot;
  readonly fromStage: string;
  readonly settled: boolean;
  /** The version after the move. */
  readonly version?: number;
}

/** The lanes as they will be when every move is done. */
export function afterMoves(lanes: readonly Lane[], moves: readonly Move[]): readonly Lane[] {
  return moves.reduce<readonly Lane[]>((before, { dealId, slot }) => moved(before, dealId, slot), lanes);
}

/** The version that the next change of a deal has to name. */
export function versionOf(moves: readonly Move[], dealId: string, read: number): number {
  return moves.findLast((move) => move.dealId === dealId && move.version !== undefined)?.version ?? read;
}

/** By how many deals the moves change the count of a stage. */
export function countShift(moves: readonly Move[], stageId: string): number {
  return moves.reduce(
    (shift, { fromStage, slot }) => shift + Number(slot.columnId === stageId) - Number(fromStage === stageId),
    0,
  );
}

interface Amount {
  readonly amount: string;
  readonly currency: string;
}

/** The sums of a stage after deals with these amounts have come and gone; for a glance, until the server has added up. */
export function shiftedSums(sums: readonly Amount[], came: readonly Amount[], gone: readonly Amount[]): Amount[] {
  const byCurrency = new Map<string, number>();
  const add = (sign: number) => (money: Amount) =>
    byCurrency.set(money.currency, (byCurrency.get(money.currency) ?? 0) + sign * Number(money.amount));
  sums.forEach(add(1));
  came.forEach(add(1));
  gone.forEach(add(-1));
  return [...byCurrency].map(([currency, amount]) => ({ amount: String(amount), currency }));
}

import { useEffect, useState } from 'react';
import { type Lane, neighbourAt, type Slot } from '../../../shared/ui/board/slots';
import { toast } from '../../../shared/ui/toast';
import { afterMoves, type Move, versionOf } from './moves';
import { useMoveDeal } from './use-move-deal';

interface Movable {
  readonly id: string;
  readonly version: number;
}

/**
 * Shows a move at once and sends it; takes it back, saying why, when the server refuses. A move that went well is shown on until the
 * board that holds it has arrived.
 */
export function useBoardMoves(lanes: readonly Lane[], board: unknown) {
  const [moves, setMoves] = useState<readonly Move[]>([]);
  const moveDeal = useMoveDeal();

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new board holds the moves that went well
  useEffect(() => setMoves((before) => before.filter(({ settled }) => !settled)), [board]);

  const move = async (deal: Movable, slot: Slot) => {
    const now = afterMoves(lanes, moves);
    const from = now.find(({ cardIds }) => cardIds.includes(deal.id));
    if (from === undefined || (from.id === slot.columnId && from.cardIds.indexOf(deal.id) === slot.index)) {
      return;
    }
    const made: Move = { dealId: deal.id, slot, fromStage: from.id, settled: false };
    setMoves((before) => [...before, made]);
    const answer = await moveDeal({
      id: deal.id,
      version: versionOf(moves, deal.id, deal.version),
      stageId: slot.columnId,
      place: neighbourAt(now, deal.id, slot),
    });
    if (answer.kind === 'saved') {
      const { version } = answer.record;
      setMoves((before) => before.map((one) => (one === made ? { ...one, settled: true, version } : one)));
      return;
    }
    setMoves((before) => before.filter((one) => one !== made));
    if (answer.kind !== 'failed' && answer.notice !== null) {
      toast({ tone: 'danger', text: answer.notice });
    }
  };
  return { moves, lanes: afterMoves(lanes, moves), move };
}

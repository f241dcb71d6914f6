import { useMemo } from 'react';
import type { DealFilter } from '../../../shared/graph/generated/graphql';
import { joined } from '../../../shared/graph/use-pages';
import { useText } from '../../../shared/i18n/i18n';
import { ConvertSwitch } from '../../../shared/money/convert-switch';
import { useConverted } from '../../../shared/money/use-converted';
import { Board } from '../../../shared/ui/board/board';
import { Button } from '../../../shared/ui/button';
import { ColumnHead } from './column-head';
import type { BoardData } from './deal-board';
import { DealCard } from './deal-card';
import { countShift, shiftedSums } from './moves';
import { useBoardMoves } from './use-board-moves';
import { type Page, useMoreCards } from './use-more-cards';

interface DealColumnsProps {
  readonly board: BoardData;
  readonly filter: DealFilter | undefined;
}

type Card = Page['edges'][number]['node'];
const idOf = ({ id }: Card) => id;
const amounts = (cards: readonly (Card | undefined)[]) =>
  cards.map((card) => card?.amount).filter((amount) => !!amount);

/** The columns of one pipeline, with moves shown before the server has answered. */
export function DealColumns({ board, filter }: DealColumnsProps) {
  const t = useText();
  const firstPages = useMemo(() => new Map(board.columns.map(({ stage, deals }) => [stage.id, deals])), [board]);
  const { pagesOf, loading, loadMore } = useMoreCards(board, firstPages, filter);
  const loaded = board.columns.map(({ stage }) => ({ id: stage.id, cards: joined(pagesOf(stage.id), idOf) }));
  const cards = new Map(loaded.flatMap((lane) => lane.cards).map((card) => [card.id, card]));
  const { moves, lanes, move } = useBoardMoves(
    loaded.map((lane) => ({ id: lane.id, cardIds: lane.cards.map(idOf) })),
    board,
  );

  const sums = board.columns.map(({ stage, sums: before }) => {
    const came = moves.filter(({ slot, fromStage }) => slot.columnId === stage.id && fromStage !== stage.id);
    const gone = moves.filter(({ slot, fromStage }) => fromStage === stage.id && slot.columnId !== stage.id);
    return shiftedSums(
      before,
      amounts(came.map(({ dealId }) => cards.get(dealId))),
      amounts(gone.map(({ dealId }) => cards.get(dealId))),
    );
  });
  const converted = useConverted(sums);
  const columns = board.columns.map(({ stage, count }, index) => {
    const shown = (lanes[index]?.cardIds ?? []).map((id) => cards.get(id)).filter((card) => card !== undefined);
    const hasMore = pagesOf(stage.id).at(-1)?.pageInfo.hasNextPage ?? false;
    return {
      id: stage.id,
      name: stage.name,
      head: (
        <ColumnHead name={stage.name} count={count + countShift(moves, stage.id)} sums={converted.sums[index] ?? []} />
      ),
      cards: shown,
      foot: hasMore ? (
        <Button quiet disabled={loading === stage.id} onClick={() => loadMore(stage.id)}>
          {t(loading === stage.id ? 'common.loading' : 'common.loadMore')}
        </Button>
      ) : (
        shown.length === 0 && <p className="small faint lane-empty">{t('deals.column.empty')}</p>
      ),
    };
  });

  return (
    <>
      {converted.several && (
        <div className="filters">
          <ConvertSwitch on={converted.on} />
        </div>
      )}
      <Board
        label={board.pipeline.name}
        columns={columns}
        idOf={idOf}
        nameOf={({ name }) => name}
        movable={({ viewerCanEdit }) => viewerCanEdit}
        onMove={(id, slot) => {
          const card = cards.get(id);
          if (card !== undefined) {
            void move(card, slot);
          }
        }}
      >
        {(card) => <DealCard deal={card} />}
      </Board>
    </>
  );
}

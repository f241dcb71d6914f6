import { type ReactNode, useMemo } from 'react';
import { readConditions, withConditions } from '../../../shared/fields/filter/field-filters';
import { graphql } from '../../../shared/graph/generated';
import type { DealBoardQuery, DealFilter } from '../../../shared/graph/generated/graphql';
import { useGraph } from '../../../shared/graph/use-graph';
import { useUrlFilters } from '../../../shared/ui/list/use-url-filters';
import { Skeleton } from '../../../shared/ui/skeleton';
import { TroublePage } from '../../../shared/ui/trouble-page';
import { readWhere, withWhere } from '../../../shared/where/where';
import { readFilters, toDealFilter, writeFilters } from '../filters';
import { DealFilterBar } from '../list/deal-filter-bar';
import { dealFields } from '../where';
import './deal-card.css';
import { DealColumns } from './deal-columns';

const boardQuery = graphql(`
  query DealBoard($pipelineId: ID, $filter: DealFilter) {
    board(pipelineId: $pipelineId, filter: $filter) {
      pipeline { id name }
      columns {
        stage { id name probability }
        count
        sums { amount currency }
        deals {
          edges { node { id version name viewerCanEdit amount { amount currency } ...DealCard_deal } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
    any: deals(first: 1) { edges { cursor } }
  }
`);

export type BoardData = DealBoardQuery['board'];

interface DealBoardProps {
  /** Shown while there is no deal at all. */
  readonly firstSteps: ReactNode;
}

const boardConcerns = { concerns: ['Deal', 'RecordEdit'] };

/** The open deals, stage by stage. */
export function DealBoard({ firstSteps }: DealBoardProps) {
  const { params, change } = useUrlFilters();
  const key = params.toString();
  const filters = useMemo(() => ({ ...readFilters(new URLSearchParams(key)), statuses: [], stages: [] }), [key]);
  const filter = useMemo(
    () =>
      withWhere<DealFilter>(
        withConditions(toDealFilter({ ...filters, pipelines: [] }), readConditions(new URLSearchParams(key))),
        readWhere(new URLSearchParams(key), dealFields),
        dealFields,
      ) ?? undefined,
    [filters, key],
  );
  const [pipelineId = null] = filters.pipelines;
  const variables = useMemo(() => ({ pipelineId, filter: filter ?? null }), [pipelineId, filter]);
  const { data, trouble, refetch } = useGraph(boardQuery, variables, boardConcerns);

  if (data?.any.edges.length === 0) {
    return firstSteps;
  }
  return (
    <div className="deal-board">
      <DealFilterBar onBoard filters={filters} onChange={(changed) => change(writeFilters(changed))} />
      {data !== undefined && <DealColumns board={data.board} filter={filter} />}
      {data === undefined && trouble !== undefined && <TroublePage trouble={trouble} onRetry={refetch} />}
      {data === undefined && trouble === undefined && <BoardSkeleton />}
    </div>
  );
}

function BoardSkeleton() {
  return (
    <div className="board-skeleton">
      {['one', 'two', 'three', 'four'].map((column) => (
        <Skeleton key={column} lines={7} />
      ))}
    </div>
  );
}

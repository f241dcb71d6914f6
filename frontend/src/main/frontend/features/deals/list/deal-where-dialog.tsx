import { withConditions } from '../../../shared/fields/filter/field-filters';
import { graphql } from '../../../shared/graph/generated';
import type { DealFilter } from '../../../shared/graph/generated/graphql';
import { useGraph } from '../../../shared/graph/use-graph';
import { useText } from '../../../shared/i18n/i18n';
import { useCurrencies } from '../../../shared/money/use-currencies';
import {
  type AskedField,
  useOwnAsked,
  useRelatedCompanyAsked,
  useSharedOptions,
  withIndexes,
} from '../../../shared/where/asked-fields';
import { Count } from '../../../shared/where/found';
import type { Indexed } from '../../../shared/where/kinds';
import { withWhere } from '../../../shared/where/where';
import type { WhereDialogFrame } from '../../../shared/where/where-chip';
import { WhereDialog } from '../../../shared/where/where-dialog';
import { type DealFilters, statuses, toDealFilter } from '../filters';
import { stagesOf, usePipelines } from '../pipeline';
import { dealFields } from '../where';
import { useDealQuery } from './use-deal-query';

const reasonsQuery = graphql(`
  query WhereLostReasons {
    lostReasons(includeRetired: true) { id name }
  }
`);
const noVariables = {};

const indexes: Readonly<Record<string, Indexed>> = {
  name: 'parts',
  pipeline: 'same',
  stage: 'same',
  amount: 'parts',
  closeDate: 'parts',
  owner: 'same',
  tags: 'same',
  createdAt: 'parts',
  updatedAt: 'parts',
  person: 'same',
  company: 'same',
};

function useDealAsked(): readonly AskedField[] {
  const t = useText();
  const pipelines = usePipelines();
  const { owner, team, tags } = useSharedOptions();
  const { currencies } = useCurrencies();
  const { data } = useGraph(reasonsQuery, noVariables);
  const own = useOwnAsked('DEAL', owner);
  const company = useRelatedCompanyAsked();
  const asked: AskedField[] = [
    { key: 'name', label: t('field.name') },
    {
      key: 'status',
      label: t('field.status'),
      options: statuses.map((status) => ({ id: status, name: t(`deals.status.${status}`) })),
    },
    { key: 'pipeline', label: t('field.pipeline'), options: pipelines },
    { key: 'stage', label: t('field.stage'), options: stagesOf(pipelines) },
    { key: 'stale', label: t('where.stale') },
    { key: 'amount', label: t('field.amount') },
    {
      key: 'currency',
      label: t('field.currency'),
      options: currencies.map(({ currency }) => ({ id: currency, name: currency })),
    },
    { key: 'closeDate', label: t('field.closeDate') },
    { key: 'pushes', label: t('where.pushes') },
    { key: 'nextStep', label: t('field.nextStep') },
    { key: 'nextStepOn', label: t('where.nextStepOn') },
    { key: 'owner', label: t('field.owner'), options: owner },
    { key: 'team', label: t('field.team'), options: team },
    { key: 'source', label: t('field.source') },
    { key: 'lostReason', label: t('field.lostReason'), options: data?.lostReasons ?? [] },
    { key: 'tags', label: t('tags.title'), options: tags },
    { key: 'createdAt', label: t('field.createdAt') },
    { key: 'updatedAt', label: t('field.updatedAt') },
    { key: 'closedAt', label: t('field.closedOn') },
    ...own,
    { key: 'person', label: t('field.person'), lookUp: 'PERSON' },
    ...company,
  ];
  return withIndexes(asked, indexes);
}

const countQuery = graphql(`
  query CountDeals($filter: DealFilter) {
    found: deals(first: 1, filter: $filter) { totalCount }
  }
`);

/** What the deals on the screen are filtered by besides: on the board they are the open ones of one pipeline. */
function useBesides(onBoard: boolean): DealFilter | null {
  const { filters, conditions } = useDealQuery();
  const [first] = usePipelines();
  const [pipeline = first?.id] = filters.pipelines;
  const shown: DealFilters = onBoard
    ? { ...filters, statuses: ['OPEN'], stages: [], pipelines: pipeline === undefined ? [] : [pipeline] }
    : filters;
  return withConditions<DealFilter>(toDealFilter(shown), conditions);
}

/** Asks which deals. */
export function DealWhereDialog({ onBoard, ...frame }: WhereDialogFrame & { readonly onBoard: boolean }) {
  const asked = useDealAsked();
  const besides = useBesides(onBoard);
  return (
    <WhereDialog
      {...frame}
      fields={dealFields}
      asked={asked}
      found={(where) => <Count document={countQuery} filter={withWhere<DealFilter>(besides, where, dealFields)} />}
    />
  );
}

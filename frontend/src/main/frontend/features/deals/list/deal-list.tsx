import { withoutConditions } from '../../../shared/fields/filter/field-filters';
import { graphql, readFragment } from '../../../shared/graph/generated';
import type { DealOrderField } from '../../../shared/graph/generated/graphql';
import { usePages } from '../../../shared/graph/use-pages';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { TagChips } from '../../../shared/tags/tag-chip';
import { TagRecordsButton } from '../../../shared/tags/tag-records-button';
import { Button } from '../../../shared/ui/button';
import { DataList } from '../../../shared/ui/list/data-list';
import { Message } from '../../../shared/ui/trouble-page';
import { readFilters, toDealFilter, writeFilters } from '../filters';
import { StaleChip } from '../stale-chip';
import { StatusChip } from '../status-chip';
import { DealFilterBar } from './deal-filter-bar';
import { DealLine, dealLineFragment } from './deal-line';
import { useDealQuery } from './use-deal-query';

const dealsQuery = graphql(`
  query DealList($filter: DealFilter, $orderBy: DealOrder, $after: String) {
    deals(first: 50, filter: $filter, orderBy: $orderBy, after: $after) {
      edges { node { id ...DealLine_deal } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** All deals that the person may see, by conditions and in an order. */
export function DealList() {
  const t = useText();
  const path = useTenantPath();
  const { day, money } = useFormats();
  const { filters, conditions, sort, change, variables } = useDealQuery();
  const pages = usePages({
    document: dealsQuery,
    variables,
    connection: ({ deals }) => deals,
    idOf: ({ id }) => id,
    concerns: ['Deal', 'Handover'],
  });
  const deal = (item: (typeof pages.items)[number]) => readFragment(dealLineFragment, item);
  return (
    <>
      <DealFilterBar filters={filters} onChange={(changed) => change(writeFilters(changed))} />
      <div className="page-body">
        <DataList<(typeof pages.items)[number], DealOrderField>
          label={t('frame.deals')}
          pages={pages}
          idOf={({ id }) => id}
          to={({ id }) => path(`/deals/${id}`)}
          sort={sort}
          onSort={({ field, direction }) => change({ sort: field, dir: direction })}
          columns={[
            { key: 'name', head: t('field.name'), field: 'NAME', cell: (item) => deal(item).name },
            { key: 'company', head: t('field.company'), cell: (item) => deal(item).company?.name },
            { key: 'stage', head: t('field.stage'), cell: (item) => <DealState item={deal(item)} /> },
            {
              key: 'amount',
              head: t('field.amount'),
              field: 'AMOUNT',
              numeric: true,
              cell: (item) => {
                const { amount } = deal(item);
                return amount === null ? null : money(amount);
              },
            },
            {
              key: 'close',
              minor: true,
              head: t('field.closeDate'),
              field: 'CLOSE_DATE',
              cell: (item) => {
                const { closeDate } = deal(item);
                return closeDate === null ? null : day(closeDate);
              },
            },
            { key: 'tags', minor: true, head: t('tags.title'), cell: (item) => <TagChips tags={deal(item).tags} /> },
            { key: 'owner', head: t('field.owner'), cell: (item) => deal(item).owner?.name },
          ]}
          card={(item) => <DealLine deal={item} />}
          nameOf={(item) => deal(item).name}
          bulk={(chosen) => <TagRecordsButton recordIds={chosen.map(({ id }) => id)} />}
          empty={
            <Message icon="filter" title={t('deals.filter.none.title')} text={t('deals.filter.none.text')}>
              {(toDealFilter(filters) !== undefined || conditions.length > 0) && (
                <Button
                  onClick={() =>
                    change({ ...writeFilters(readFilters(new URLSearchParams())), ...withoutConditions(conditions) })
                  }
                >
                  {t('common.clearAll')}
                </Button>
              )}
            </Message>
          }
        />
      </div>
    </>
  );
}

interface DealStateProps {
  readonly item: { status: 'OPEN' | 'WON' | 'LOST'; stage: { name: string }; daysInStage: number; stale: boolean };
}

function DealState({ item: { status, stage, daysInStage: days, stale } }: DealStateProps) {
  const t = useText();
  return status === 'OPEN' ? (
    <span className="row" title={t('deals.card.daysLong', { days })}>
      <span className="chip">{stage.name}</span>
      {stale && <StaleChip />}
    </span>
  ) : (
    <StatusChip status={status} />
  );
}

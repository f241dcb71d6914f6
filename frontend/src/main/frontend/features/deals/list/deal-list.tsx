import { BulkActs } from '../../../shared/edits/bulk-acts';
import { askedFor } from '../../../shared/fields/custom-columns';
import { withoutConditions } from '../../../shared/fields/filter/field-filters';
import { graphql, readFragment } from '../../../shared/graph/generated';
import type { DealOrderField } from '../../../shared/graph/generated/graphql';
import { usePages } from '../../../shared/graph/use-pages';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { TagRecordsButton } from '../../../shared/tags/tag-records-button';
import { Button } from '../../../shared/ui/button';
import { chosenColumns } from '../../../shared/ui/list/columns';
import { DataList } from '../../../shared/ui/list/data-list';
import { readLayout } from '../../../shared/ui/list/layout-switch';
import { ListTools } from '../../../shared/ui/list/list-tools';
import { writeSort } from '../../../shared/ui/list/sort';
import { Message } from '../../../shared/ui/trouble-page';
import { readFilters, toDealFilter, writeFilters } from '../filters';
import { dealRowFragment, useDealColumns } from './deal-columns';
import { DealLine, dealLineFragment } from './deal-line';
import { layouts } from './layouts';
import { useDealQuery } from './use-deal-query';

const dealsQuery = graphql(`
  query DealList(
    $filter: DealFilter
    $orderBy: DealOrder
    $after: String
    $more: Boolean!
    $custom: Boolean!
    $keys: [String!]
  ) {
    deals(first: 50, filter: $filter, orderBy: $orderBy, after: $after) {
      edges { node { id ...DealRow_deal } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** All deals that the person may see, by conditions and in an order. */
export function DealList() {
  const t = useText();
  const path = useTenantPath();
  const { filters, conditions, where, sort, change, params, variables } = useDealQuery();
  const all = useDealColumns();
  const columns = chosenColumns(params, all);
  const layout = readLayout(params, layouts);
  const pages = usePages({
    document: dealsQuery,
    variables: { ...variables, ...askedFor(columns) },
    connection: ({ deals }) => deals,
    idOf: ({ id }) => id,
    concerns: ['Deal', 'Handover', 'RecordEdit'],
  });
  type Item = (typeof pages.items)[number];
  const line = (item: Item) => readFragment(dealRowFragment, item);
  return (
    <div className="page-body">
      <DataList<Item, DealOrderField>
        label={t('frame.deals')}
        pages={pages}
        idOf={({ id }) => id}
        to={({ id }) => path(`/deals/${id}`)}
        sort={sort}
        onSort={(next) => change(writeSort(next))}
        columns={columns}
        asCards={layout === 'cards'}
        tools={<ListTools layouts={layouts} all={all} chosen={columns} />}
        card={(item) => <DealLine deal={line(item)} />}
        nameOf={(item) => readFragment(dealLineFragment, line(item)).name}
        bulk={(chosen, clear) => (
          <>
            <TagRecordsButton recordIds={chosen.map(({ id }) => id)} />
            <BulkActs object="DEAL" ids={chosen.map(({ id }) => id)} onDone={clear} />
          </>
        )}
        empty={
          <Message icon="filter" title={t('deals.filter.none.title')} text={t('deals.filter.none.text')}>
            {(toDealFilter(filters) !== undefined || conditions.length > 0 || where !== null) && (
              <Button
                onClick={() =>
                  change({
                    ...writeFilters(readFilters(new URLSearchParams())),
                    ...withoutConditions(conditions),
                    where: '',
                  })
                }
              >
                {t('common.clearAll')}
              </Button>
            )}
          </Message>
        }
      />
    </div>
  );
}

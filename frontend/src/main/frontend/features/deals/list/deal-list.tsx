import { BulkActs } from '../../../shared/edits/bulk-acts';
import { askedFor } from '../../../shared/fields/custom-columns';
import { graphql, readFragment } from '../../../shared/graph/generated';
import type { DealFilter, DealOrderField } from '../../../shared/graph/generated/graphql';
import { usePages } from '../../../shared/graph/use-pages';
import { both } from '../../../shared/groups/grouping';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { TagRecordsButton } from '../../../shared/tags/tag-records-button';
import { chosenColumns } from '../../../shared/ui/list/columns';
import { DataList } from '../../../shared/ui/list/data-list';
import { readLayout } from '../../../shared/ui/list/layout-switch';
import { writeSort } from '../../../shared/ui/list/sort';
import { dealRowFragment, useDealColumns } from './deal-columns';
import { DealLine, dealLineFragment } from './deal-line';
import { DealTools } from './deal-tools';
import { layouts } from './layouts';
import { NoDeals } from './no-deals';
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

interface DealListProps {
  /** Only these of the list: a group of it. */
  readonly within?: DealFilter;
}

/** The deals that the person may see, by conditions and in an order. */
export function DealList({ within }: DealListProps) {
  const t = useText();
  const path = useTenantPath();
  const { sort, change, params, variables } = useDealQuery();
  const all = useDealColumns();
  const columns = chosenColumns(params, all);
  const layout = readLayout(params, layouts);
  const filter = within === undefined ? variables.filter : both(variables.filter, within);
  const pages = usePages({
    document: dealsQuery,
    variables: { ...variables, filter, ...askedFor(columns) },
    connection: ({ deals }) => deals,
    idOf: ({ id }) => id,
    concerns: ['Deal', 'Handover', 'RecordEdit'],
  });
  type Item = (typeof pages.items)[number];
  const line = (item: Item) => readFragment(dealRowFragment, item);
  return (
    <DataList<Item, DealOrderField>
      label={t('frame.deals')}
      pages={pages}
      idOf={({ id }) => id}
      to={({ id }) => path(`/deals/${id}`)}
      sort={sort}
      onSort={(next) => change(writeSort(next))}
      columns={columns}
      asCards={layout === 'cards'}
      inGroup={within !== undefined}
      tools={<DealTools />}
      card={(item) => <DealLine deal={line(item)} />}
      nameOf={(item) => readFragment(dealLineFragment, line(item)).name}
      bulk={(chosen, clear) => (
        <>
          <TagRecordsButton recordIds={chosen.map(({ id }) => id)} />
          <BulkActs object="DEAL" ids={chosen.map(({ id }) => id)} onDone={clear} />
        </>
      )}
      empty={<NoDeals />}
    />
  );
}

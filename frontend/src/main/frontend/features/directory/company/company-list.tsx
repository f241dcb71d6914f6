import type { ReactNode } from 'react';
import { BulkActs } from '../../../shared/edits/bulk-acts';
import { askedFor } from '../../../shared/fields/custom-columns';
import { graphql, readFragment } from '../../../shared/graph/generated';
import type { CompanyFilter, CompanyOrderField } from '../../../shared/graph/generated/graphql';
import { usePages } from '../../../shared/graph/use-pages';
import { both } from '../../../shared/groups/grouping';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { TagRecordsButton } from '../../../shared/tags/tag-records-button';
import { chosenColumns } from '../../../shared/ui/list/columns';
import { DataList } from '../../../shared/ui/list/data-list';
import { type Layout, readLayout } from '../../../shared/ui/list/layout-switch';
import { writeSort } from '../../../shared/ui/list/sort';
import { HandOverButton } from '../handover/hand-over-button';
import { MergeTwo } from '../merge/merge-two';
import { companyRowFragment, useCompanyColumns } from './company-columns';
import { CompanyLine, companyLineFragment } from './company-line';
import { useCompanyQuery } from './use-company-query';

const companiesQuery = graphql(`
  query CompanyList(
    $filter: CompanyFilter
    $orderBy: CompanyOrder
    $after: String
    $more: Boolean!
    $custom: Boolean!
    $keys: [String!]
  ) {
    companies(first: 50, filter: $filter, orderBy: $orderBy, after: $after) {
      edges { node { id ...CompanyRow_company } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** How the list can lie on the screen. */
export const layouts: readonly Layout[] = ['table', 'cards'];

interface CompanyListProps {
  /** Only these of the list: a group of it. */
  readonly within?: CompanyFilter;
  readonly tools?: ReactNode;
  /** Shown where the list has nothing. */
  readonly empty?: ReactNode;
}

/** What the person may see of companies, by conditions and in an order. */
export function CompanyList({ within, tools, empty }: CompanyListProps) {
  const t = useText();
  const path = useTenantPath();
  const { sort, change, params, variables } = useCompanyQuery();
  const all = useCompanyColumns();
  const columns = chosenColumns(params, all);
  const layout = readLayout(params, layouts);
  const filter = within === undefined ? variables.filter : both(variables.filter, within);
  const pages = usePages({
    document: companiesQuery,
    variables: { ...variables, filter, ...askedFor(columns) },
    connection: ({ companies }) => companies,
    idOf: ({ id }) => id,
    concerns: ['Company', 'Handover', 'RecordEdit'],
  });
  type Item = (typeof pages.items)[number];
  const row = (item: Item) => readFragment(companyRowFragment, item);
  const line = (item: Item) => readFragment(companyLineFragment, row(item));
  return (
    <DataList<Item, CompanyOrderField>
      label={t('companies.title')}
      pages={pages}
      idOf={({ id }) => id}
      to={({ id }) => path(`/companies/${id}`)}
      sort={sort}
      onSort={(next) => change(writeSort(next))}
      columns={columns}
      asCards={layout === 'cards'}
      inGroup={within !== undefined}
      tools={tools}
      card={(item) => <CompanyLine company={row(item)} />}
      nameOf={(item) => line(item).name}
      bulk={(chosen, clear) => (
        <>
          <TagRecordsButton recordIds={chosen.map(({ id }) => id)} />
          <HandOverButton
            companyIds={chosen.map(({ id }) => id)}
            filter={variables.filter ?? undefined}
            onDone={clear}
          />
          <BulkActs object="COMPANY" ids={chosen.map(({ id }) => id)} onDone={clear} />
          <MergeTwo ids={chosen.map(({ id }) => id)} />
        </>
      )}
      empty={empty}
    />
  );
}

import { lazy } from 'react';
import { BulkActs } from '../../../shared/edits/bulk-acts';
import { askedFor } from '../../../shared/fields/custom-columns';
import { FieldFilterBar } from '../../../shared/fields/filter/field-filter-bar';
import { withoutConditions } from '../../../shared/fields/filter/field-filters';
import { graphql, readFragment } from '../../../shared/graph/generated';
import type { CompanyOrderField } from '../../../shared/graph/generated/graphql';
import { usePages } from '../../../shared/graph/use-pages';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { TagRecordsButton } from '../../../shared/tags/tag-records-button';
import { Button } from '../../../shared/ui/button';
import { chosenColumns } from '../../../shared/ui/list/columns';
import { DataList } from '../../../shared/ui/list/data-list';
import { type Layout, readLayout } from '../../../shared/ui/list/layout-switch';
import { ListTools } from '../../../shared/ui/list/list-tools';
import { writeSort } from '../../../shared/ui/list/sort';
import { Message } from '../../../shared/ui/trouble-page';
import { companyFields } from '../../../shared/where/company-fields';
import { WhereChip } from '../../../shared/where/where-chip';
import { DirectoryFilterBar } from '../directory-filter-bar';
import { readFilters, toFilter, writeFilters } from '../filters';
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

const CompanyWhereDialog = lazy(async () => ({ default: (await import('./company-where-dialog')).CompanyWhereDialog }));

const layouts: readonly Layout[] = ['table', 'cards'];

/** All companies that the person may see. */
export function CompanyList({ onCreate }: { readonly onCreate: () => void }) {
  const t = useText();
  const path = useTenantPath();
  const { filters, conditions, where, sort, change, params, variables } = useCompanyQuery();
  const all = useCompanyColumns();
  const columns = chosenColumns(params, all);
  const layout = readLayout(params, layouts);
  const pages = usePages({
    document: companiesQuery,
    variables: { ...variables, ...askedFor(columns) },
    connection: ({ companies }) => companies,
    idOf: ({ id }) => id,
    concerns: ['Company', 'Handover', 'RecordEdit'],
  });
  type Item = (typeof pages.items)[number];
  const row = (item: Item) => readFragment(companyRowFragment, item);
  const line = (item: Item) => readFragment(companyLineFragment, row(item));
  return (
    <>
      <DirectoryFilterBar
        searchLabel={t('companies.search')}
        filters={filters}
        onChange={(changed) => change(writeFilters(changed))}
      >
        <FieldFilterBar object="COMPANY" />
        <WhereChip fields={companyFields} dialog={(frame) => <CompanyWhereDialog {...frame} />} />
      </DirectoryFilterBar>
      <div className="page-body">
        <DataList<Item, CompanyOrderField>
          label={t('companies.title')}
          pages={pages}
          idOf={({ id }) => id}
          to={({ id }) => path(`/companies/${id}`)}
          sort={sort}
          onSort={(next) => change(writeSort(next))}
          columns={columns}
          asCards={layout === 'cards'}
          tools={<ListTools layouts={layouts} all={all} chosen={columns} />}
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
          empty={
            toFilter(filters) === undefined && conditions.length === 0 && where === null ? (
              <Message icon="building" title={t('companies.empty.title')} text={t('companies.empty.text')}>
                <Button main icon="plus" onClick={onCreate}>
                  {t('companies.new')}
                </Button>
              </Message>
            ) : (
              <Message icon="filter" title={t('directory.none.title')} text={t('directory.none.text')}>
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
              </Message>
            )
          }
        />
      </div>
    </>
  );
}

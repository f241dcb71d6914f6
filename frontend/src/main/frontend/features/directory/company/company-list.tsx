import { useMemo } from 'react';
import { FieldFilterBar } from '../../../shared/fields/filter/field-filter-bar';
import { readConditions, withConditions, withoutConditions } from '../../../shared/fields/filter/field-filters';
import { graphql, readFragment } from '../../../shared/graph/generated';
import type { CompanyOrderField } from '../../../shared/graph/generated/graphql';
import { usePages } from '../../../shared/graph/use-pages';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { Button } from '../../../shared/ui/button';
import { DataList } from '../../../shared/ui/list/data-list';
import type { Sort } from '../../../shared/ui/list/sortable-head';
import { useUrlFilters } from '../../../shared/ui/list/use-url-filters';
import { Message } from '../../../shared/ui/trouble-page';
import { DirectoryFilterBar } from '../directory-filter-bar';
import { readFilters, toFilter, writeFilters } from '../filters';
import { CompanyLine, companyLineFragment } from './company-line';

const companiesQuery = graphql(`
  query CompanyList($filter: CompanyFilter, $orderBy: CompanyOrder, $after: String) {
    companies(first: 50, filter: $filter, orderBy: $orderBy, after: $after) {
      edges { node { id ...CompanyLine_company } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

const fields: readonly CompanyOrderField[] = ['NAME', 'CITY', 'CREATED_AT', 'UPDATED_AT'];

function readSort(params: URLSearchParams): Sort<CompanyOrderField> {
  const field = fields.find((candidate) => candidate === params.get('sort')) ?? 'NAME';
  return { field, direction: params.get('dir') === 'DESC' ? 'DESC' : 'ASC' };
}

/** All companies that the person may see. */
export function CompanyList({ onCreate }: { readonly onCreate: () => void }) {
  const t = useText();
  const path = useTenantPath();
  const { params, change } = useUrlFilters();
  const key = params.toString();
  const filters = useMemo(() => readFilters(new URLSearchParams(key)), [key]);
  const conditions = useMemo(() => readConditions(new URLSearchParams(key)), [key]);
  const sort = useMemo(() => readSort(new URLSearchParams(key)), [key]);
  const variables = useMemo(
    () => ({ filter: withConditions(toFilter(filters), conditions), orderBy: sort }),
    [filters, conditions, sort],
  );
  const pages = usePages({
    document: companiesQuery,
    variables,
    connection: ({ companies }) => companies,
    idOf: ({ id }) => id,
    concerns: ['Company'],
  });
  type Item = (typeof pages.items)[number];
  const line = (item: Item) => readFragment(companyLineFragment, item);
  return (
    <>
      <DirectoryFilterBar
        searchLabel={t('companies.search')}
        filters={filters}
        onChange={(changed) => change(writeFilters(changed))}
      >
        <FieldFilterBar object="COMPANY" />
      </DirectoryFilterBar>
      <div className="page-body">
        <DataList<Item, CompanyOrderField>
          label={t('companies.title')}
          pages={pages}
          idOf={({ id }) => id}
          to={({ id }) => path(`/companies/${id}`)}
          sort={sort}
          onSort={({ field, direction }) => change({ sort: field, dir: direction })}
          columns={[
            { key: 'name', head: t('field.name'), field: 'NAME', cell: (item) => line(item).name },
            { key: 'taxId', head: t('settings.company.taxId'), cell: (item) => line(item).taxIdDisplay },
            { key: 'city', head: t('field.city'), field: 'CITY', cell: (item) => line(item).city },
            { key: 'sector', minor: true, head: t('field.sector'), cell: (item) => line(item).sector },
            { key: 'owner', head: t('field.owner'), cell: (item) => line(item).owner?.name },
          ]}
          card={(item) => <CompanyLine company={item} />}
          empty={
            toFilter(filters) === undefined && conditions.length === 0 ? (
              <Message icon="building" title={t('companies.empty.title')} text={t('companies.empty.text')}>
                <Button main icon="plus" onClick={onCreate}>
                  {t('companies.new')}
                </Button>
              </Message>
            ) : (
              <Message icon="filter" title={t('directory.none.title')} text={t('directory.none.text')}>
                <Button
                  onClick={() =>
                    change({ ...writeFilters({ text: '', city: '', owners: [] }), ...withoutConditions(conditions) })
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

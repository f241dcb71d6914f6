import { FieldFilterBar } from '../../../shared/fields/filter/field-filter-bar';
import { withoutConditions } from '../../../shared/fields/filter/field-filters';
import { graphql, readFragment } from '../../../shared/graph/generated';
import type { CompanyOrderField } from '../../../shared/graph/generated/graphql';
import { usePages } from '../../../shared/graph/use-pages';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { TagChips } from '../../../shared/tags/tag-chip';
import { TagRecordsButton } from '../../../shared/tags/tag-records-button';
import { Button } from '../../../shared/ui/button';
import { DataList } from '../../../shared/ui/list/data-list';
import { Message } from '../../../shared/ui/trouble-page';
import { DirectoryFilterBar } from '../directory-filter-bar';
import { readFilters, toFilter, writeFilters } from '../filters';
import { HandOverButton } from '../handover/hand-over-button';
import { MergeTwo } from '../merge/merge-two';
import { CompanyLine, companyLineFragment } from './company-line';
import { useCompanyQuery } from './use-company-query';

const companiesQuery = graphql(`
  query CompanyList($filter: CompanyFilter, $orderBy: CompanyOrder, $after: String) {
    companies(first: 50, filter: $filter, orderBy: $orderBy, after: $after) {
      edges { node { id ...CompanyLine_company } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** All companies that the person may see. */
export function CompanyList({ onCreate }: { readonly onCreate: () => void }) {
  const t = useText();
  const path = useTenantPath();
  const { filters, conditions, sort, change, variables } = useCompanyQuery();
  const pages = usePages({
    document: companiesQuery,
    variables,
    connection: ({ companies }) => companies,
    idOf: ({ id }) => id,
    concerns: ['Company', 'Handover'],
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
            { key: 'tags', minor: true, head: t('tags.title'), cell: (item) => <TagChips tags={line(item).tags} /> },
            { key: 'owner', head: t('field.owner'), cell: (item) => line(item).owner?.name },
          ]}
          card={(item) => <CompanyLine company={item} />}
          nameOf={(item) => line(item).name}
          bulk={(chosen, clear) => (
            <>
              <TagRecordsButton recordIds={chosen.map(({ id }) => id)} />
              <HandOverButton
                companyIds={chosen.map(({ id }) => id)}
                filter={variables.filter ?? undefined}
                onDone={clear}
              />
              <MergeTwo ids={chosen.map(({ id }) => id)} />
            </>
          )}
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
                    change({ ...writeFilters(readFilters(new URLSearchParams())), ...withoutConditions(conditions) })
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

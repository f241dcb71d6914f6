import { useMemo } from 'react';
import { askedFor } from '../../../shared/fields/custom-columns';
import { graphql, readFragment } from '../../../shared/graph/generated';
import type { LeadFilter, LeadOrderField } from '../../../shared/graph/generated/graphql';
import { usePages } from '../../../shared/graph/use-pages';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { Button } from '../../../shared/ui/button';
import { chosenColumns } from '../../../shared/ui/list/columns';
import { DataList } from '../../../shared/ui/list/data-list';
import { type Layout, readLayout } from '../../../shared/ui/list/layout-switch';
import { ListTools } from '../../../shared/ui/list/list-tools';
import { readSort, type Sort, writeSort } from '../../../shared/ui/list/sort';
import { useUrlFilters } from '../../../shared/ui/list/use-url-filters';
import { Message } from '../../../shared/ui/trouble-page';
import { readWhere, withWhere } from '../../../shared/where/where';
import { noFilters, readFilters, toLeadFilter, writeFilters } from '../filters';
import { leadFields } from '../where';
import { leadRowFragment, useLeadColumns } from './lead-columns';
import { LeadFilterBar } from './lead-filter-bar';
import { LeadLine } from './lead-line';

const leadsQuery = graphql(`
  query LeadList($filter: LeadFilter, $orderBy: LeadOrder, $after: String, $more: Boolean!) {
    leads(first: 50, filter: $filter, orderBy: $orderBy, after: $after) {
      edges { node { id ...LeadRow_lead } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

const fields: readonly LeadOrderField[] = ['NAME', 'RESPOND_BY', 'CREATED_AT', 'UPDATED_AT'];

const newest: Sort<LeadOrderField> = { field: 'CREATED_AT', direction: 'DESC' };

const layouts: readonly Layout[] = ['table', 'cards'];

/** All leads that the person may see. */
export function LeadList({ onCreate }: { readonly onCreate: () => void }) {
  const t = useText();
  const path = useTenantPath();
  const { params, change } = useUrlFilters();
  const key = params.toString();
  const filters = useMemo(() => readFilters(new URLSearchParams(key)), [key]);
  const sort = useMemo(() => readSort(new URLSearchParams(key), fields, newest), [key]);
  const where = readWhere(params, leadFields);
  const all = useLeadColumns();
  const columns = chosenColumns(params, all);
  const layout = readLayout(params, layouts);
  const variables = {
    filter: withWhere<LeadFilter>(toLeadFilter(filters) ?? null, where, leadFields),
    orderBy: sort,
    more: askedFor(columns).more,
  };
  const pages = usePages({
    document: leadsQuery,
    variables,
    connection: ({ leads }) => leads,
    idOf: ({ id }) => id,
    concerns: ['Lead'],
  });
  type Item = (typeof pages.items)[number];
  return (
    <>
      <LeadFilterBar filters={filters} onChange={(changed) => change(writeFilters(changed))} />
      <div className="page-body">
        <DataList<Item, LeadOrderField>
          label={t('leads.title')}
          pages={pages}
          idOf={({ id }) => id}
          to={({ id }) => path(`/leads/${id}`)}
          sort={sort}
          onSort={(next) => change(writeSort(next))}
          columns={columns}
          asCards={layout === 'cards'}
          tools={<ListTools layouts={layouts} all={all} chosen={columns} />}
          card={(item) => <LeadLine lead={readFragment(leadRowFragment, item)} />}
          empty={
            toLeadFilter(filters) === undefined && where === null ? (
              <Message icon="inbox" title={t('leads.empty.title')} text={t('leads.empty.text')}>
                <Button main icon="plus" onClick={onCreate}>
                  {t('leads.new')}
                </Button>
              </Message>
            ) : (
              <Message icon="filter" title={t('leads.none.title')} text={t('leads.none.text')}>
                <Button onClick={() => change({ ...writeFilters(noFilters), where: '' })}>
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

import { useMemo } from 'react';
import { graphql, readFragment } from '../../../shared/graph/generated';
import type { LeadOrderField } from '../../../shared/graph/generated/graphql';
import { usePages } from '../../../shared/graph/use-pages';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { Button } from '../../../shared/ui/button';
import { DataList } from '../../../shared/ui/list/data-list';
import type { Sort } from '../../../shared/ui/list/sortable-head';
import { useUrlFilters } from '../../../shared/ui/list/use-url-filters';
import { Message } from '../../../shared/ui/trouble-page';
import { noFilters, readFilters, toLeadFilter, writeFilters } from '../filters';
import { ResponseChip } from '../response-chip';
import { StatusChip } from '../status-chip';
import { LeadFilterBar } from './lead-filter-bar';
import { LeadLine, leadLineFragment } from './lead-line';

const leadsQuery = graphql(`
  query LeadList($filter: LeadFilter, $orderBy: LeadOrder, $after: String) {
    leads(first: 50, filter: $filter, orderBy: $orderBy, after: $after) {
      edges { node { id ...LeadLine_lead } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

const fields: readonly LeadOrderField[] = ['NAME', 'RESPOND_BY', 'CREATED_AT', 'UPDATED_AT'];

/** The order that an address asks for; the newest first when it does not. */
function readSort(params: URLSearchParams): Sort<LeadOrderField> {
  const field = fields.find((candidate) => candidate === params.get('sort'));
  return field === undefined
    ? { field: 'CREATED_AT', direction: 'DESC' }
    : { field, direction: params.get('dir') === 'DESC' ? 'DESC' : 'ASC' };
}

/** All leads that the person may see. */
export function LeadList({ onCreate }: { readonly onCreate: () => void }) {
  const t = useText();
  const path = useTenantPath();
  const { moment } = useFormats();
  const { params, change } = useUrlFilters();
  const key = params.toString();
  const filters = useMemo(() => readFilters(new URLSearchParams(key)), [key]);
  const sort = useMemo(() => readSort(new URLSearchParams(key)), [key]);
  const variables = useMemo(() => ({ filter: toLeadFilter(filters) ?? null, orderBy: sort }), [filters, sort]);
  const pages = usePages({
    document: leadsQuery,
    variables,
    connection: ({ leads }) => leads,
    idOf: ({ id }) => id,
    concerns: ['Lead'],
  });
  type Item = (typeof pages.items)[number];
  const line = (item: Item) => readFragment(leadLineFragment, item);
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
          onSort={({ field, direction }) => change({ sort: field, dir: direction })}
          columns={[
            { key: 'name', head: t('field.name'), field: 'NAME', cell: (item) => line(item).name },
            { key: 'company', head: t('field.company'), cell: (item) => line(item).companyName },
            { key: 'status', head: t('field.status'), cell: (item) => <StatusChip status={line(item).status} /> },
            {
              key: 'response',
              head: t('leads.response'),
              field: 'RESPOND_BY',
              cell: (item) => <ResponseChip response={line(item).response} />,
            },
            { key: 'source', minor: true, head: t('field.source'), cell: (item) => line(item).source },
            {
              key: 'owner',
              head: t('field.owner'),
              cell: (item) => line(item).owner?.name ?? <span className="faint">{t('leads.nobody')}</span>,
            },
            {
              key: 'createdAt',
              minor: true,
              head: t('leads.arrived'),
              field: 'CREATED_AT',
              cell: (item) => moment(line(item).createdAt),
            },
          ]}
          card={(item) => <LeadLine lead={item} />}
          empty={
            toLeadFilter(filters) === undefined ? (
              <Message icon="inbox" title={t('leads.empty.title')} text={t('leads.empty.text')}>
                <Button main icon="plus" onClick={onCreate}>
                  {t('leads.new')}
                </Button>
              </Message>
            ) : (
              <Message icon="filter" title={t('leads.none.title')} text={t('leads.none.text')}>
                <Button onClick={() => change(writeFilters(noFilters))}>{t('common.clearAll')}</Button>
              </Message>
            )
          }
        />
      </div>
    </>
  );
}

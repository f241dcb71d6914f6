import type { ReactNode } from 'react';
import { BulkActs } from '../../../shared/edits/bulk-acts';
import { askedFor } from '../../../shared/fields/custom-columns';
import { graphql, readFragment } from '../../../shared/graph/generated';
import type { LeadFilter, LeadOrderField } from '../../../shared/graph/generated/graphql';
import { usePages } from '../../../shared/graph/use-pages';
import { both } from '../../../shared/groups/grouping';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { TagRecordsButton } from '../../../shared/tags/tag-records-button';
import { chosenColumns } from '../../../shared/ui/list/columns';
import { DataList } from '../../../shared/ui/list/data-list';
import { type Layout, readLayout } from '../../../shared/ui/list/layout-switch';
import { writeSort } from '../../../shared/ui/list/sort';
import { leadRowFragment, useLeadColumns } from './lead-columns';
import { LeadLine, leadLineFragment } from './lead-line';
import { useLeadQuery } from './use-lead-query';

const leadsQuery = graphql(`
  query LeadList(
    $filter: LeadFilter
    $orderBy: LeadOrder
    $after: String
    $more: Boolean!
    $custom: Boolean!
    $keys: [String!]
  ) {
    leads(first: 50, filter: $filter, orderBy: $orderBy, after: $after) {
      edges { node { id ...LeadRow_lead } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** How the list can lie on the screen. */
export const layouts: readonly Layout[] = ['table', 'cards'];

interface LeadListProps {
  /** Only these of the list: a group of it. */
  readonly within?: LeadFilter;
  readonly tools?: ReactNode;
  /** Shown where the list has nothing. */
  readonly empty?: ReactNode;
}

/** What the person may see of leads, by conditions and in an order. */
export function LeadList({ within, tools, empty }: LeadListProps) {
  const t = useText();
  const path = useTenantPath();
  const { sort, params, change, variables } = useLeadQuery();
  const all = useLeadColumns();
  const columns = chosenColumns(params, all);
  const layout = readLayout(params, layouts);
  const filter = within === undefined ? variables.filter : both(variables.filter, within);
  const pages = usePages({
    document: leadsQuery,
    variables: { ...variables, filter, ...askedFor(columns) },
    connection: ({ leads }) => leads,
    idOf: ({ id }) => id,
    concerns: ['Lead', 'RecordEdit'],
  });
  type Item = (typeof pages.items)[number];
  return (
    <DataList<Item, LeadOrderField>
      label={t('leads.title')}
      pages={pages}
      idOf={({ id }) => id}
      to={({ id }) => path(`/leads/${id}`)}
      sort={sort}
      onSort={(next) => change(writeSort(next))}
      columns={columns}
      asCards={layout === 'cards'}
      inGroup={within !== undefined}
      tools={tools}
      nameOf={(item) => readFragment(leadLineFragment, readFragment(leadRowFragment, item)).name}
      bulk={(chosen, clear) => (
        <>
          <TagRecordsButton recordIds={chosen.map(({ id }) => id)} />
          <BulkActs object="LEAD" ids={chosen.map(({ id }) => id)} onDone={clear} />
        </>
      )}
      card={(item) => <LeadLine lead={readFragment(leadRowFragment, item)} />}
      empty={empty}
    />
  );
}

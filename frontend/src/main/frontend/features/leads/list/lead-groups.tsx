import type { ReactNode } from 'react';
import { graphql } from '../../../shared/graph/generated';
import type { LeadFilter, LeadGroupField } from '../../../shared/graph/generated/graphql';
import { useGraph } from '../../../shared/graph/use-graph';
import { GroupedList } from '../../../shared/groups/grouped-list';
import { type Groupings, inGroup } from '../../../shared/groups/grouping';
import { useText } from '../../../shared/i18n/i18n';
import { statuses } from '../filters';
import { LeadList } from './lead-list';

const groupsQuery = graphql(`
  query LeadGroups($by: LeadGrouping!, $filter: LeadFilter) {
    leadGroups(by: $by, filter: $filter) {
      groups { key label count }
      more
    }
  }
`);

/** What leads can be grouped by. */
export const leadGroupings: Groupings<LeadGroupField> = {
  STATUS: ['status', 'choice'],
  OWNER: ['owner', 'reference'],
  SOURCE: ['source', 'text'],
  CITY: ['city', 'text'],
  SECTOR: ['sector', 'text'],
};

const options = { concerns: ['Lead'] };

interface LeadGroupsProps {
  readonly by: { readonly field: LeadGroupField };
  readonly filter: LeadFilter | null;
  readonly tools: ReactNode;
  readonly empty: ReactNode;
}

/** The leads of the list by what they have in common. */
export function LeadGroups({ by, filter, tools, empty }: LeadGroupsProps) {
  const t = useText();
  const { data, trouble, refetch } = useGraph(groupsQuery, { by, filter }, options);
  return (
    <GroupedList
      groups={data?.leadGroups.groups}
      more={data?.leadGroups.more ?? false}
      trouble={trouble}
      onRetry={refetch}
      tools={tools}
      empty={empty}
      nameOf={({ key }) => {
        const status = by.field === 'STATUS' ? statuses.find((each) => each === key) : undefined;
        return status === undefined ? null : t(`leads.status.${status}`);
      }}
    >
      {({ key }) => <LeadList within={inGroup<LeadFilter, LeadGroupField>(by, leadGroupings, key)} />}
    </GroupedList>
  );
}

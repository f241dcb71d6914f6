import { graphql } from '../../../shared/graph/generated';
import type { DealFilter, DealGroupField } from '../../../shared/graph/generated/graphql';
import { useGraph } from '../../../shared/graph/use-graph';
import { GroupedList } from '../../../shared/groups/grouped-list';
import { type Grouping, type Groupings, inGroup } from '../../../shared/groups/grouping';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { statuses } from '../filters';
import { DealList } from './deal-list';
import { DealTools } from './deal-tools';
import { NoDeals } from './no-deals';

const groupsQuery = graphql(`
  query DealGroups($by: DealGrouping!, $filter: DealFilter) {
    dealGroups(by: $by, filter: $filter) {
      groups { key label count sums { amount currency } }
      more
    }
  }
`);

/** What deals can be grouped by. */
export const dealGroupings: Groupings<DealGroupField> = {
  STAGE: ['stage', 'reference'],
  PIPELINE: ['pipeline', 'reference'],
  STATUS: ['status', 'choice'],
  OWNER: ['owner', 'reference'],
  TEAM: ['team', 'reference'],
  COMPANY: ['company', 'reference'],
  SOURCE: ['source', 'text'],
  CLOSE_MONTH: ['closeDate', 'month'],
};

const options = { concerns: ['Deal', 'Handover', 'RecordEdit'] };

interface DealGroupsProps {
  readonly by: Grouping<DealGroupField>;
  readonly filter: DealFilter | null;
}

/** The deals of the list by what they have in common. */
export function DealGroups({ by, filter }: DealGroupsProps) {
  const t = useText();
  const { month } = useFormats();
  const { data, trouble, refetch } = useGraph(groupsQuery, { by, filter }, options);
  const field = 'field' in by ? by.field : null;
  return (
    <GroupedList
      groups={data?.dealGroups.groups}
      more={data?.dealGroups.more ?? false}
      trouble={trouble}
      onRetry={refetch}
      tools={<DealTools />}
      empty={<NoDeals />}
      nameOf={({ key }) => {
        const status = field === 'STATUS' ? statuses.find((each) => each === key) : undefined;
        if (status !== undefined) {
          return t(`deals.status.${status}`);
        }
        return field === 'CLOSE_MONTH' && key !== null ? month(key) : null;
      }}
    >
      {({ key }) => <DealList within={inGroup<DealFilter, DealGroupField>(by, dealGroupings, key)} />}
    </GroupedList>
  );
}

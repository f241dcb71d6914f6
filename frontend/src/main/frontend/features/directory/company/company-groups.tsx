import type { ReactNode } from 'react';
import { graphql } from '../../../shared/graph/generated';
import type { CompanyFilter, CompanyGroupField } from '../../../shared/graph/generated/graphql';
import { useGraph } from '../../../shared/graph/use-graph';
import { GroupedList } from '../../../shared/groups/grouped-list';
import { type Grouping, type Groupings, inGroup } from '../../../shared/groups/grouping';
import { CompanyList } from './company-list';

const groupsQuery = graphql(`
  query CompanyGroups($by: CompanyGrouping!, $filter: CompanyFilter) {
    companyGroups(by: $by, filter: $filter) {
      groups { key label count }
      more
    }
  }
`);

/** What companies can be grouped by. */
export const companyGroupings: Groupings<CompanyGroupField> = {
  OWNER: ['owner', 'reference'],
  TEAM: ['team', 'reference'],
  SECTOR: ['sector', 'text'],
  CITY: ['city', 'text'],
};

const options = { concerns: ['Company', 'Handover', 'RecordEdit'] };

interface CompanyGroupsProps {
  readonly by: Grouping<CompanyGroupField>;
  readonly filter: CompanyFilter | null;
  readonly tools: ReactNode;
  readonly empty: ReactNode;
}

/** The companies of the list by what they have in common. */
export function CompanyGroups({ by, filter, tools, empty }: CompanyGroupsProps) {
  const { data, trouble, refetch } = useGraph(groupsQuery, { by, filter }, options);
  return (
    <GroupedList
      groups={data?.companyGroups.groups}
      more={data?.companyGroups.more ?? false}
      trouble={trouble}
      onRetry={refetch}
      tools={tools}
      empty={empty}
    >
      {({ key }) => <CompanyList within={inGroup<CompanyFilter, CompanyGroupField>(by, companyGroupings, key)} />}
    </GroupedList>
  );
}

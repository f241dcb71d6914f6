import type { ReactNode } from 'react';
import { graphql } from '../../../shared/graph/generated';
import type { PersonFilter, PersonGroupField } from '../../../shared/graph/generated/graphql';
import { useGraph } from '../../../shared/graph/use-graph';
import { GroupedList } from '../../../shared/groups/grouped-list';
import { type Grouping, type Groupings, inGroup } from '../../../shared/groups/grouping';
import { PersonList } from './person-list';

const groupsQuery = graphql(`
  query PersonGroups($by: PersonGrouping!, $filter: PersonFilter) {
    personGroups(by: $by, filter: $filter) {
      groups { key label count }
      more
    }
  }
`);

/** What people can be grouped by. */
export const personGroupings: Groupings<PersonGroupField> = {
  OWNER: ['owner', 'reference'],
  TEAM: ['team', 'reference'],
  COMPANY: ['company', 'reference'],
  CITY: ['city', 'text'],
};

const options = { concerns: ['Person', 'Handover', 'RecordEdit'] };

interface PersonGroupsProps {
  readonly by: Grouping<PersonGroupField>;
  readonly filter: PersonFilter | null;
  readonly tools: ReactNode;
  readonly empty: ReactNode;
}

/** The people of the list by what they have in common. */
export function PersonGroups({ by, filter, tools, empty }: PersonGroupsProps) {
  const { data, trouble, refetch } = useGraph(groupsQuery, { by, filter }, options);
  return (
    <GroupedList
      groups={data?.personGroups.groups}
      more={data?.personGroups.more ?? false}
      trouble={trouble}
      onRetry={refetch}
      tools={tools}
      empty={empty}
    >
      {({ key }) => <PersonList within={inGroup<PersonFilter, PersonGroupField>(by, personGroupings, key)} />}
    </GroupedList>
  );
}

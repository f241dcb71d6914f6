import type { ReactNode } from 'react';
import { BulkActs } from '../../../shared/edits/bulk-acts';
import { askedFor } from '../../../shared/fields/custom-columns';
import { graphql, readFragment } from '../../../shared/graph/generated';
import type { PersonFilter, PersonOrderField } from '../../../shared/graph/generated/graphql';
import { usePages } from '../../../shared/graph/use-pages';
import { both } from '../../../shared/groups/grouping';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { TagRecordsButton } from '../../../shared/tags/tag-records-button';
import { chosenColumns } from '../../../shared/ui/list/columns';
import { DataList } from '../../../shared/ui/list/data-list';
import { type Layout, readLayout } from '../../../shared/ui/list/layout-switch';
import { writeSort } from '../../../shared/ui/list/sort';
import { MergeTwo } from '../merge/merge-two';
import { personRowFragment, usePersonColumns } from './person-columns';
import { PersonLine, personLineFragment } from './person-line';
import { usePersonQuery } from './use-person-query';

const peopleQuery = graphql(`
  query PersonList(
    $filter: PersonFilter
    $orderBy: PersonOrder
    $after: String
    $more: Boolean!
    $custom: Boolean!
    $keys: [String!]
  ) {
    people(first: 50, filter: $filter, orderBy: $orderBy, after: $after) {
      edges { node { id ...PersonRow_person } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** How the list can lie on the screen. */
export const layouts: readonly Layout[] = ['table', 'cards'];

interface PersonListProps {
  /** Only these of the list: a group of it. */
  readonly within?: PersonFilter;
  readonly tools?: ReactNode;
  /** Shown where the list has nothing. */
  readonly empty?: ReactNode;
}

/** What the person may see of people, by conditions and in an order. */
export function PersonList({ within, tools, empty }: PersonListProps) {
  const t = useText();
  const path = useTenantPath();
  const { sort, change, params, variables } = usePersonQuery();
  const all = usePersonColumns();
  const columns = chosenColumns(params, all);
  const layout = readLayout(params, layouts);
  const filter = within === undefined ? variables.filter : both(variables.filter, within);
  const pages = usePages({
    document: peopleQuery,
    variables: { ...variables, filter, ...askedFor(columns) },
    connection: ({ people }) => people,
    idOf: ({ id }) => id,
    concerns: ['Person', 'Handover', 'RecordEdit'],
  });
  type Item = (typeof pages.items)[number];
  const row = (item: Item) => readFragment(personRowFragment, item);
  const line = (item: Item) => readFragment(personLineFragment, row(item));
  return (
    <DataList<Item, PersonOrderField>
      label={t('people.title')}
      pages={pages}
      idOf={({ id }) => id}
      to={({ id }) => path(`/people/${id}`)}
      sort={sort}
      onSort={(next) => change(writeSort(next))}
      columns={columns}
      asCards={layout === 'cards'}
      inGroup={within !== undefined}
      tools={tools}
      card={(item) => <PersonLine person={row(item)} />}
      nameOf={(item) => line(item).name}
      bulk={(chosen, clear) => (
        <>
          <TagRecordsButton recordIds={chosen.map(({ id }) => id)} />
          <BulkActs object="PERSON" ids={chosen.map(({ id }) => id)} onDone={clear} />
          <MergeTwo ids={chosen.map(({ id }) => id)} />
        </>
      )}
      empty={empty}
    />
  );
}

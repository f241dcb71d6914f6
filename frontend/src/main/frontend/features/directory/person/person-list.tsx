import { lazy } from 'react';
import { BulkActs } from '../../../shared/edits/bulk-acts';
import { askedFor } from '../../../shared/fields/custom-columns';
import { FieldFilterBar } from '../../../shared/fields/filter/field-filter-bar';
import { withoutConditions } from '../../../shared/fields/filter/field-filters';
import { graphql, readFragment } from '../../../shared/graph/generated';
import type { PersonOrderField } from '../../../shared/graph/generated/graphql';
import { usePages } from '../../../shared/graph/use-pages';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { TagRecordsButton } from '../../../shared/tags/tag-records-button';
import { Button } from '../../../shared/ui/button';
import { chosenColumns } from '../../../shared/ui/list/columns';
import { DataList } from '../../../shared/ui/list/data-list';
import { type Layout, readLayout } from '../../../shared/ui/list/layout-switch';
import { ListTools } from '../../../shared/ui/list/list-tools';
import { writeSort } from '../../../shared/ui/list/sort';
import { Message } from '../../../shared/ui/trouble-page';
import { WhereChip } from '../../../shared/where/where-chip';
import { DirectoryFilterBar } from '../directory-filter-bar';
import { readFilters, toFilter, writeFilters } from '../filters';
import { MergeTwo } from '../merge/merge-two';
import { personFields } from '../where';
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

const PersonWhereDialog = lazy(async () => ({ default: (await import('./person-where-dialog')).PersonWhereDialog }));

const layouts: readonly Layout[] = ['table', 'cards'];

/** All people that the person may see. */
export function PersonList({ onCreate }: { readonly onCreate: () => void }) {
  const t = useText();
  const path = useTenantPath();
  const { filters, conditions, where, sort, change, params, variables } = usePersonQuery();
  const all = usePersonColumns();
  const columns = chosenColumns(params, all);
  const layout = readLayout(params, layouts);
  const pages = usePages({
    document: peopleQuery,
    variables: { ...variables, ...askedFor(columns) },
    connection: ({ people }) => people,
    idOf: ({ id }) => id,
    concerns: ['Person', 'Handover', 'RecordEdit'],
  });
  type Item = (typeof pages.items)[number];
  const row = (item: Item) => readFragment(personRowFragment, item);
  const line = (item: Item) => readFragment(personLineFragment, row(item));
  return (
    <>
      <DirectoryFilterBar
        searchLabel={t('people.search')}
        filters={filters}
        onChange={(changed) => change(writeFilters(changed))}
      >
        <FieldFilterBar object="PERSON" />
        <WhereChip fields={personFields} dialog={(frame) => <PersonWhereDialog {...frame} />} />
      </DirectoryFilterBar>
      <div className="page-body">
        <DataList<Item, PersonOrderField>
          label={t('people.title')}
          pages={pages}
          idOf={({ id }) => id}
          to={({ id }) => path(`/people/${id}`)}
          sort={sort}
          onSort={(next) => change(writeSort(next))}
          columns={columns}
          asCards={layout === 'cards'}
          tools={<ListTools layouts={layouts} all={all} chosen={columns} />}
          card={(item) => <PersonLine person={row(item)} />}
          nameOf={(item) => line(item).name}
          bulk={(chosen, clear) => (
            <>
              <TagRecordsButton recordIds={chosen.map(({ id }) => id)} />
              <BulkActs object="PERSON" ids={chosen.map(({ id }) => id)} onDone={clear} />
              <MergeTwo ids={chosen.map(({ id }) => id)} />
            </>
          )}
          empty={
            toFilter(filters) === undefined && conditions.length === 0 && where === null ? (
              <Message icon="user" title={t('people.empty.title')} text={t('people.empty.text')}>
                <Button main icon="plus" onClick={onCreate}>
                  {t('people.new')}
                </Button>
              </Message>
            ) : (
              <Message icon="filter" title={t('directory.none.title')} text={t('directory.none.text')}>
                <Button
                  onClick={() =>
                    change({
                      ...writeFilters(readFilters(new URLSearchParams())),
                      ...withoutConditions(conditions),
                      where: '',
                    })
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

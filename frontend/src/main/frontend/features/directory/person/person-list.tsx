import { FieldFilterBar } from '../../../shared/fields/filter/field-filter-bar';
import { withoutConditions } from '../../../shared/fields/filter/field-filters';
import { graphql, readFragment } from '../../../shared/graph/generated';
import type { PersonOrderField } from '../../../shared/graph/generated/graphql';
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
import { MergeTwo } from '../merge/merge-two';
import { PersonLine, personLineFragment } from './person-line';
import { usePersonQuery } from './use-person-query';

const peopleQuery = graphql(`
  query PersonList($filter: PersonFilter, $orderBy: PersonOrder, $after: String) {
    people(first: 50, filter: $filter, orderBy: $orderBy, after: $after) {
      edges { node { id ...PersonLine_person } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** All people that the person may see. */
export function PersonList({ onCreate }: { readonly onCreate: () => void }) {
  const t = useText();
  const path = useTenantPath();
  const { filters, conditions, sort, change, variables } = usePersonQuery();
  const pages = usePages({
    document: peopleQuery,
    variables,
    connection: ({ people }) => people,
    idOf: ({ id }) => id,
    concerns: ['Person', 'Handover'],
  });
  type Item = (typeof pages.items)[number];
  const line = (item: Item) => readFragment(personLineFragment, item);
  return (
    <>
      <DirectoryFilterBar
        searchLabel={t('people.search')}
        filters={filters}
        onChange={(changed) => change(writeFilters(changed))}
      >
        <FieldFilterBar object="PERSON" />
      </DirectoryFilterBar>
      <div className="page-body">
        <DataList<Item, PersonOrderField>
          label={t('people.title')}
          pages={pages}
          idOf={({ id }) => id}
          to={({ id }) => path(`/people/${id}`)}
          sort={sort}
          onSort={({ field, direction }) => change({ sort: field, dir: direction })}
          columns={[
            { key: 'name', head: t('field.name'), field: 'NAME', cell: (item) => line(item).name },
            { key: 'jobTitle', head: t('field.jobTitle'), cell: (item) => line(item).jobTitle },
            { key: 'company', head: t('field.company'), cell: (item) => line(item).company?.name },
            { key: 'city', minor: true, head: t('field.city'), cell: (item) => line(item).city },
            { key: 'tags', minor: true, head: t('tags.title'), cell: (item) => <TagChips tags={line(item).tags} /> },
            { key: 'owner', head: t('field.owner'), cell: (item) => line(item).owner?.name },
          ]}
          card={(item) => <PersonLine person={item} />}
          nameOf={(item) => line(item).name}
          bulk={(chosen) => (
            <>
              <TagRecordsButton recordIds={chosen.map(({ id }) => id)} />
              <MergeTwo ids={chosen.map(({ id }) => id)} />
            </>
          )}
          empty={
            toFilter(filters) === undefined && conditions.length === 0 ? (
              <Message icon="user" title={t('people.empty.title')} text={t('people.empty.text')}>
                <Button main icon="plus" onClick={onCreate}>
                  {t('people.new')}
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

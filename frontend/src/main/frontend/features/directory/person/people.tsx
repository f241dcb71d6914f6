import { lazy } from 'react';
import { FieldFilterBar } from '../../../shared/fields/filter/field-filter-bar';
import { withoutConditions } from '../../../shared/fields/filter/field-filters';
import { GroupMenu } from '../../../shared/groups/group-menu';
import { readGrouping } from '../../../shared/groups/grouping';
import { useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { chosenColumns } from '../../../shared/ui/list/columns';
import { ListTools } from '../../../shared/ui/list/list-tools';
import { useUrlFilters } from '../../../shared/ui/list/use-url-filters';
import { Message } from '../../../shared/ui/trouble-page';
import { WhereChip } from '../../../shared/where/where-chip';
import { DirectoryFilterBar } from '../directory-filter-bar';
import { readFilters, toFilter, writeFilters } from '../filters';
import { personFields } from '../where';
import { usePersonColumns } from './person-columns';
import { PersonGroups, personGroupings } from './person-groups';
import { layouts, PersonList } from './person-list';
import { usePersonQuery } from './use-person-query';

const PersonWhereDialog = lazy(async () => ({ default: (await import('./person-where-dialog')).PersonWhereDialog }));

/** The people by conditions, as they are to lie on the screen. */
export function People({ onCreate }: { readonly onCreate: () => void }) {
  const t = useText();
  const { filters, conditions, where, change, params, variables } = usePersonQuery();
  const by = readGrouping(params, personGroupings, true);
  const tools = <PersonTools />;
  const empty =
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
    );
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
        {by === null ? (
          <PersonList tools={tools} empty={empty} />
        ) : (
          <PersonGroups by={by} filter={variables.filter} tools={tools} empty={empty} />
        )}
      </div>
    </>
  );
}

/** What changes how the list looks. */
function PersonTools() {
  const t = useText();
  const { params } = useUrlFilters();
  const all = usePersonColumns();
  return (
    <ListTools
      layouts={layouts}
      all={all}
      chosen={chosenColumns(params, all)}
      grouping={
        <GroupMenu
          object="PERSON"
          choices={[
            { key: 'OWNER', label: t('field.owner') },
            { key: 'TEAM', label: t('field.team') },
            { key: 'COMPANY', label: t('field.company') },
            { key: 'CITY', label: t('field.city') },
          ]}
        />
      }
    />
  );
}

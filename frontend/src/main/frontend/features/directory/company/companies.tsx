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
import { companyFields } from '../../../shared/where/company-fields';
import { WhereChip } from '../../../shared/where/where-chip';
import { DirectoryFilterBar } from '../directory-filter-bar';
import { readFilters, toFilter, writeFilters } from '../filters';
import { useCompanyColumns } from './company-columns';
import { CompanyGroups, companyGroupings } from './company-groups';
import { CompanyList, layouts } from './company-list';
import { useCompanyQuery } from './use-company-query';

const CompanyWhereDialog = lazy(async () => ({ default: (await import('./company-where-dialog')).CompanyWhereDialog }));

/** The companies by conditions, as they are to lie on the screen. */
export function Companies({ onCreate }: { readonly onCreate: () => void }) {
  const t = useText();
  const { filters, conditions, where, change, params, variables } = useCompanyQuery();
  const by = readGrouping(params, companyGroupings, true);
  const tools = <CompanyTools />;
  const empty =
    toFilter(filters) === undefined && conditions.length === 0 && where === null ? (
      <Message icon="building" title={t('companies.empty.title')} text={t('companies.empty.text')}>
        <Button main icon="plus" onClick={onCreate}>
          {t('companies.new')}
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
        searchLabel={t('companies.search')}
        filters={filters}
        onChange={(changed) => change(writeFilters(changed))}
      >
        <FieldFilterBar object="COMPANY" />
        <WhereChip fields={companyFields} dialog={(frame) => <CompanyWhereDialog {...frame} />} />
      </DirectoryFilterBar>
      <div className="page-body">
        {by === null ? (
          <CompanyList tools={tools} empty={empty} />
        ) : (
          <CompanyGroups by={by} filter={variables.filter} tools={tools} empty={empty} />
        )}
      </div>
    </>
  );
}

/** What changes how the list looks. */
function CompanyTools() {
  const t = useText();
  const { params } = useUrlFilters();
  const all = useCompanyColumns();
  return (
    <ListTools
      layouts={layouts}
      all={all}
      chosen={chosenColumns(params, all)}
      grouping={
        <GroupMenu
          object="COMPANY"
          choices={[
            { key: 'OWNER', label: t('field.owner') },
            { key: 'TEAM', label: t('field.team') },
            { key: 'SECTOR', label: t('field.sector') },
            { key: 'CITY', label: t('field.city') },
          ]}
        />
      }
    />
  );
}

import { withoutConditions } from '../../../shared/fields/filter/field-filters';
import { GroupMenu } from '../../../shared/groups/group-menu';
import { readGrouping } from '../../../shared/groups/grouping';
import { useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { chosenColumns } from '../../../shared/ui/list/columns';
import { ListTools } from '../../../shared/ui/list/list-tools';
import { useUrlFilters } from '../../../shared/ui/list/use-url-filters';
import { Message } from '../../../shared/ui/trouble-page';
import { noFilters, toLeadFilter, writeFilters } from '../filters';
import { useLeadColumns } from './lead-columns';
import { LeadFilterBar } from './lead-filter-bar';
import { LeadGroups, leadGroupings } from './lead-groups';
import { LeadList, layouts } from './lead-list';
import { useLeadQuery } from './use-lead-query';

/** The leads by conditions, as they are to lie on the screen. */
export function Leads({ onCreate }: { readonly onCreate: () => void }) {
  const t = useText();
  const { filters, conditions, where, params, change, variables } = useLeadQuery();
  const by = readGrouping(params, leadGroupings, false);
  const tools = <LeadTools />;
  const empty =
    toLeadFilter(filters) === undefined && conditions.length === 0 && where === null ? (
      <Message icon="inbox" title={t('leads.empty.title')} text={t('leads.empty.text')}>
        <Button main icon="plus" onClick={onCreate}>
          {t('leads.new')}
        </Button>
      </Message>
    ) : (
      <Message icon="filter" title={t('leads.none.title')} text={t('leads.none.text')}>
        <Button onClick={() => change({ ...writeFilters(noFilters), ...withoutConditions(conditions), where: '' })}>
          {t('common.clearAll')}
        </Button>
      </Message>
    );
  return (
    <>
      <LeadFilterBar filters={filters} onChange={(changed) => change(writeFilters(changed))} />
      <div className="page-body">
        {by === null || !('field' in by) ? (
          <LeadList tools={tools} empty={empty} />
        ) : (
          <LeadGroups by={by} filter={variables.filter} tools={tools} empty={empty} />
        )}
      </div>
    </>
  );
}

/** What changes how the list looks. */
function LeadTools() {
  const t = useText();
  const { params } = useUrlFilters();
  const all = useLeadColumns();
  return (
    <ListTools
      layouts={layouts}
      all={all}
      chosen={chosenColumns(params, all)}
      grouping={
        <GroupMenu
          choices={[
            { key: 'STATUS', label: t('field.status') },
            { key: 'OWNER', label: t('field.owner') },
            { key: 'SOURCE', label: t('field.source') },
            { key: 'CITY', label: t('field.city') },
            { key: 'SECTOR', label: t('field.sector') },
          ]}
        />
      }
    />
  );
}

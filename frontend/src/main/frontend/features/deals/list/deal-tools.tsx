import { GroupMenu } from '../../../shared/groups/group-menu';
import { useText } from '../../../shared/i18n/i18n';
import { chosenColumns } from '../../../shared/ui/list/columns';
import { ListTools } from '../../../shared/ui/list/list-tools';
import { useUrlFilters } from '../../../shared/ui/list/use-url-filters';
import { useDealColumns } from './deal-columns';
import { layouts } from './layouts';

/** What changes how the list of deals looks. */
export function DealTools() {
  const t = useText();
  const { params } = useUrlFilters();
  const all = useDealColumns();
  return (
    <ListTools
      layouts={layouts}
      all={all}
      chosen={chosenColumns(params, all)}
      grouping={
        <GroupMenu
          object="DEAL"
          choices={[
            { key: 'STAGE', label: t('field.stage') },
            { key: 'PIPELINE', label: t('field.pipeline') },
            { key: 'STATUS', label: t('field.status') },
            { key: 'OWNER', label: t('field.owner') },
            { key: 'TEAM', label: t('field.team') },
            { key: 'COMPANY', label: t('field.company') },
            { key: 'SOURCE', label: t('field.source') },
            { key: 'CLOSE_MONTH', label: t('groups.closeMonth') },
          ]}
        />
      }
    />
  );
}

import { lazy } from 'react';
import { FieldFilterBar } from '../../../shared/fields/filter/field-filter-bar';
import { useText } from '../../../shared/i18n/i18n';
import { OwnerFilter } from '../../../shared/session/owner-filter';
import { useViewer } from '../../../shared/session/viewer';
import { TagFilter } from '../../../shared/tags/tag-filter';
import { ChoiceFilter } from '../../../shared/ui/list/choice-filter';
import { SearchBox } from '../../../shared/ui/list/search-box';
import { WhereChip } from '../../../shared/where/where-chip';
import { type LeadFilters, statuses } from '../filters';
import { leadFields } from '../where';
import { ToggleFilter } from './toggle-filter';

const LeadWhereDialog = lazy(async () => ({ default: (await import('./lead-where-dialog')).LeadWhereDialog }));

interface LeadFilterBarProps {
  readonly filters: LeadFilters;
  readonly onChange: (change: Partial<LeadFilters>) => void;
}

/** The conditions on leads as chips. */
export function LeadFilterBar({ filters, onChange }: LeadFilterBarProps) {
  const t = useText();
  const { viewerCanAssign } = useViewer();
  return (
    <div className="filters">
      <SearchBox label={t('leads.search')} value={filters.text} onChange={(text) => onChange({ text })} />
      <SearchBox label={t('field.source')} value={filters.source} onChange={(source) => onChange({ source })} />
      <ChoiceFilter
        label={t('field.status')}
        options={statuses.map((status) => ({ id: status, name: t(`leads.status.${status}`) }))}
        chosen={filters.statuses}
        onChange={(chosen) => onChange({ statuses: statuses.filter((status) => chosen.includes(status)) })}
      />
      <OwnerFilter
        label={t('field.owner')}
        chosen={filters.owners}
        onChange={(owners) => onChange({ owners, unassigned: false })}
      />
      {viewerCanAssign && (
        <ToggleFilter
          label={t('leads.unassigned')}
          on={filters.unassigned}
          onChange={(unassigned) => onChange({ unassigned, owners: [] })}
        />
      )}
      <ToggleFilter label={t('leads.late')} on={filters.late} onChange={(late) => onChange({ late })} />
      <TagFilter chosen={filters} onChange={onChange} />
      <FieldFilterBar object="LEAD" />
      <WhereChip fields={leadFields} dialog={(frame) => <LeadWhereDialog {...frame} />} />
    </div>
  );
}

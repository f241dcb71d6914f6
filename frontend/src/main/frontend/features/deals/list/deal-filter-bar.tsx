import { lazy } from 'react';
import { FieldFilterBar } from '../../../shared/fields/filter/field-filter-bar';
import { useText } from '../../../shared/i18n/i18n';
import { OwnerFilter } from '../../../shared/session/owner-filter';
import { TagFilter } from '../../../shared/tags/tag-filter';
import { ChoiceFilter } from '../../../shared/ui/list/choice-filter';
import { SearchBox } from '../../../shared/ui/list/search-box';
import { WhereChip } from '../../../shared/where/where-chip';
import { type DealFilters, statuses } from '../filters';
import { stagesOf, usePipelines } from '../pipeline';
import { PipelineSwitch } from '../pipeline-switch';
import { dealFields } from '../where';
import { AmountFilter } from './amount-filter';
import { CloseFilter } from './close-filter';

const DealWhereDialog = lazy(async () => ({ default: (await import('./deal-where-dialog')).DealWhereDialog }));

interface DealFilterBarProps {
  readonly filters: DealFilters;
  readonly onChange: (change: Partial<DealFilters>) => void;
  /** On the board, stage and status are what the columns say already. */
  readonly onBoard?: boolean;
}

/** The conditions on deals as chips. */
export function DealFilterBar({ filters, onChange, onBoard = false }: DealFilterBarProps) {
  const t = useText();
  const pipelines = usePipelines();
  const shown = pipelines.filter(({ id }) => filters.pipelines.length === 0 || filters.pipelines.includes(id));
  return (
    <div className="filters">
      <SearchBox label={t('deals.search')} value={filters.text} onChange={(text) => onChange({ text })} />
      {onBoard && <PipelineSwitch chosen={filters.pipelines[0]} onChange={(id) => onChange({ pipelines: [id] })} />}
      {!onBoard && (
        <>
          <ChoiceFilter
            label={t('deals.filter.status')}
            options={statuses.map((status) => ({ id: status, name: t(`deals.status.${status}`) }))}
            chosen={filters.statuses}
            onChange={(chosen) => onChange({ statuses: statuses.filter((status) => chosen.includes(status)) })}
          />
          {pipelines.length > 1 && (
            <ChoiceFilter
              label={t('field.pipeline')}
              options={pipelines}
              chosen={filters.pipelines}
              onChange={(chosen) => onChange({ pipelines: chosen, stages: [] })}
            />
          )}
          <ChoiceFilter
            label={t('deals.filter.stage')}
            options={stagesOf(shown)}
            chosen={filters.stages}
            onChange={(chosen) => onChange({ stages: chosen })}
          />
        </>
      )}
      <OwnerFilter
        label={t('deals.filter.owner')}
        chosen={filters.owners}
        onChange={(chosen) => onChange({ owners: chosen })}
      />
      <AmountFilter filters={filters} onChange={onChange} />
      <CloseFilter filters={filters} onChange={onChange} />
      <TagFilter chosen={filters} onChange={onChange} />
      <FieldFilterBar object="DEAL" />
      <WhereChip fields={dealFields} dialog={(frame) => <DealWhereDialog {...frame} onBoard={onBoard} />} />
    </div>
  );
}

import { lazy, Suspense } from 'react';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { FilterChip } from '../../../shared/ui/list/filter-chip';
import type { DealFilters } from '../filters';

const DateInput = lazy(async () => ({ default: (await import('../../../shared/form/date-input')).DateInput }));

interface CloseFilterProps {
  readonly filters: Pick<DealFilters, 'closeFrom' | 'closeTo'>;
  readonly onChange: (change: Partial<Pick<DealFilters, 'closeFrom' | 'closeTo'>>) => void;
}

/** Deals that close between two days. */
export function CloseFilter({ filters: { closeFrom, closeTo }, onChange }: CloseFilterProps) {
  const t = useText();
  const { day } = useFormats();
  const parts = [closeFrom, closeTo].map((date) => (date === '' ? '…' : day(date)));
  return (
    <FilterChip
      label={t('deals.filter.close')}
      chosen={closeFrom === '' && closeTo === '' ? null : parts.join(' – ')}
      onClear={() => onChange({ closeFrom: '', closeTo: '' })}
    >
      {() => (
        <Suspense>
          <div className="popover-form">
            <DateInput label={t('common.from')} value={closeFrom} onChange={(date) => onChange({ closeFrom: date })} />
            <DateInput label={t('common.to')} value={closeTo} onChange={(date) => onChange({ closeTo: date })} />
          </div>
        </Suspense>
      )}
    </FilterChip>
  );
}

import { lazy, Suspense } from 'react';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useViewer } from '../../../shared/session/viewer';
import { FilterChip } from '../../../shared/ui/list/filter-chip';
import type { DealFilters } from '../filters';

const AmountForm = lazy(async () => ({ default: (await import('./amount-form')).AmountForm }));

interface AmountFilterProps {
  readonly filters: Pick<DealFilters, 'amountFrom' | 'amountTo'>;
  readonly onChange: (change: Pick<DealFilters, 'amountFrom' | 'amountTo'>) => void;
}

/** Deals whose amount lies between two. */
export function AmountFilter({ filters: { amountFrom, amountTo }, onChange }: AmountFilterProps) {
  const t = useText();
  const { compactMoney } = useFormats();
  const { currency } = useViewer().tenant;
  const money = (amount: string) => compactMoney({ amount, currency });
  const parts = [
    amountFrom && t('deals.filter.amount.from', { amount: money(amountFrom) }),
    amountTo && t('deals.filter.amount.to', { amount: money(amountTo) }),
  ].filter(Boolean);
  return (
    <FilterChip
      label={t('deals.filter.amount')}
      chosen={parts.length === 0 ? null : parts.join(' · ')}
      onClear={() => onChange({ amountFrom: '', amountTo: '' })}
    >
      {(close) => (
        <Suspense>
          <AmountForm
            from={amountFrom}
            to={amountTo}
            onApply={(change) => {
              onChange(change);
              close();
            }}
          />
        </Suspense>
      )}
    </FilterChip>
  );
}

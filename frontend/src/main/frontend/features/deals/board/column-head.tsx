import type { Money } from '../../../shared/format/money';
import { useFormats, useText } from '../../../shared/i18n/i18n';

interface ColumnHeadProps {
  readonly name: string;
  readonly count: number;
  readonly sums: readonly Money[];
}

/** The stage, how many deals are in it and what they add up to, currency by currency. */
export function ColumnHead({ name, count, sums }: ColumnHeadProps) {
  const t = useText();
  const { number, compactMoney } = useFormats();
  return (
    <>
      <div className="row">
        <h2 className="strong grow cut column-name">{name}</h2>
        <span className="small faint" aria-hidden="true">
          {number(count)}
        </span>
        <span className="hidden">{t('deals.column.count', { count })}</span>
      </div>
      <p className="small soft cut">{sums.length === 0 ? '–' : sums.map(compactMoney).join(' · ')}</p>
    </>
  );
}

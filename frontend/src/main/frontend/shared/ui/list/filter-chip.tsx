import type { ReactNode } from 'react';
import { useText } from '../../i18n/i18n';
import { Icon } from '../icon';
import { Popover } from '../popover';
import './filter-chip.css';

interface FilterChipProps {
  readonly label: string;
  /** What is chosen, in words; null for nothing. */
  readonly chosen: string | null;
  readonly onClear: () => void;
  readonly children: (close: () => void) => ReactNode;
}

/** One condition: shows what is chosen, opens to choose, and lets go of it. */
export function FilterChip({ label, chosen, onClear, children }: FilterChipProps) {
  const t = useText();
  return (
    <span className={chosen === null ? 'filter' : 'filter on'}>
      <Popover
        className="filter-open"
        label={chosen === null ? label : `${label}: ${chosen}`}
        button={
          <>
            <span className="cut">{chosen ?? label}</span>
            {chosen === null && <Icon name="chevron" />}
          </>
        }
      >
        {children}
      </Popover>
      {chosen !== null && (
        <button type="button" className="filter-clear" aria-label={`${t('common.clear')}: ${label}`} onClick={onClear}>
          <Icon name="close" />
        </button>
      )}
    </span>
  );
}

import type { ReactNode } from 'react';
import { useText } from '../../shared/i18n/i18n';
import { OwnerFilter } from '../../shared/session/owner-filter';
import { TagFilter } from '../../shared/tags/tag-filter';
import { SearchBox } from '../../shared/ui/list/search-box';
import type { DirectoryFilters } from './filters';

interface DirectoryFilterBarProps {
  readonly searchLabel: string;
  readonly filters: DirectoryFilters;
  readonly onChange: (change: Partial<DirectoryFilters>) => void;
  /** More conditions, behind these. */
  readonly children?: ReactNode;
}

/** The conditions on customers as chips. */
export function DirectoryFilterBar({ searchLabel, filters, onChange, children }: DirectoryFilterBarProps) {
  const t = useText();
  return (
    <div className="filters">
      <SearchBox label={searchLabel} value={filters.text} onChange={(text) => onChange({ text })} />
      <SearchBox label={t('field.city')} value={filters.city} onChange={(city) => onChange({ city })} />
      <OwnerFilter
        label={t('field.owner')}
        chosen={filters.owners}
        onChange={(chosen) => onChange({ owners: chosen })}
      />
      <TagFilter chosen={filters} onChange={onChange} />
      {children}
    </div>
  );
}

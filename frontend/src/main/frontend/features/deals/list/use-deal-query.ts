import { useMemo } from 'react';
import { readConditions, withConditions } from '../../../shared/fields/filter/field-filters';
import { useUrlFilters } from '../../../shared/ui/list/use-url-filters';
import { readFilters, toDealFilter } from '../filters';
import { readSort } from './sort';

/** The fields of a deal that the list shows. */
export const dealColumns = ['name', 'company', 'stage', 'status', 'amount', 'closeDate', 'owner'] as const;

/** The list that the address asks for: its conditions, its order, and both as the API takes them. */
export function useDealQuery() {
  const { params, change } = useUrlFilters();
  const key = params.toString();
  const list = useMemo(() => {
    const filters = readFilters(new URLSearchParams(key));
    const conditions = readConditions(new URLSearchParams(key));
    const sort = readSort(new URLSearchParams(key));
    const filter = withConditions(toDealFilter(filters), conditions);
    return { filters, conditions, sort, variables: { filter, orderBy: sort } };
  }, [key]);
  return { ...list, change };
}

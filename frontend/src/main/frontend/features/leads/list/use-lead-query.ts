import { useMemo } from 'react';
import type { LeadFilter, LeadOrderField } from '../../../shared/graph/generated/graphql';
import { readSort, type Sort } from '../../../shared/ui/list/sort';
import { useUrlFilters } from '../../../shared/ui/list/use-url-filters';
import { readWhere, withWhere } from '../../../shared/where/where';
import { readFilters, toLeadFilter } from '../filters';
import { leadFields } from '../where';

const orders: readonly LeadOrderField[] = ['NAME', 'RESPOND_BY', 'CREATED_AT', 'UPDATED_AT'];
const newest: Sort<LeadOrderField> = { field: 'CREATED_AT', direction: 'DESC' };

/** The list that the address asks for: its conditions, its order, and the conditions as the API takes them. */
export function useLeadQuery() {
  const { params, change } = useUrlFilters();
  const key = params.toString();
  const list = useMemo(() => {
    const filters = readFilters(new URLSearchParams(key));
    const where = readWhere(new URLSearchParams(key), leadFields);
    const sort = readSort(new URLSearchParams(key), orders, newest);
    const filter = withWhere<LeadFilter>(toLeadFilter(filters) ?? null, where, leadFields);
    return { filters, where, sort, filter };
  }, [key]);
  return { ...list, params, change };
}

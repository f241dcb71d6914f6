import { useMemo } from 'react';
import { readConditions, withConditions } from '../../../shared/fields/filter/field-filters';
import type { LeadFilter, LeadOrderField } from '../../../shared/graph/generated/graphql';
import { exportedColumns } from '../../../shared/ui/list/columns';
import { readSort, type Sort } from '../../../shared/ui/list/sort';
import { useUrlFilters } from '../../../shared/ui/list/use-url-filters';
import { readWhere, withWhere } from '../../../shared/where/where';
import { readFilters, toLeadFilter } from '../filters';
import { leadFields } from '../where';

const orders: readonly LeadOrderField[] = ['NAME', 'RESPOND_BY', 'CREATED_AT', 'UPDATED_AT', 'CUSTOM'];
const newest: Sort<LeadOrderField> = { field: 'CREATED_AT', direction: 'DESC' };

const usual = ['name', 'company', 'status', 'response', 'source', 'owner', 'createdAt'];
const exported = [
  ...usual,
  ...['tags', 'jobTitle', 'phones', 'emails', 'city', 'sector', 'campaign', 'team', 'updatedAt'],
];

/** The list that the address asks for: its conditions, its order, and both as the API takes them. */
export function useLeadQuery() {
  const { params, change } = useUrlFilters();
  const key = params.toString();
  const list = useMemo(() => {
    const filters = readFilters(new URLSearchParams(key));
    const conditions = readConditions(new URLSearchParams(key));
    const where = readWhere(new URLSearchParams(key), leadFields);
    const sort = readSort(new URLSearchParams(key), orders, newest);
    const filter = withWhere<LeadFilter>(withConditions(toLeadFilter(filters), conditions), where, leadFields);
    const columns = exportedColumns(new URLSearchParams(key), usual, exported);
    return { filters, conditions, where, sort, columns, variables: { filter, orderBy: sort } };
  }, [key]);
  return { ...list, params, change };
}

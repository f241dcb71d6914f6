import { useMemo } from 'react';
import { readConditions, withConditions } from '../../../shared/fields/filter/field-filters';
import type { DealFilter, DealOrderField } from '../../../shared/graph/generated/graphql';
import { exportedColumns } from '../../../shared/ui/list/columns';
import { readSort, type Sort } from '../../../shared/ui/list/sort';
import { useUrlFilters } from '../../../shared/ui/list/use-url-filters';
import { readWhere, withWhere } from '../../../shared/where/where';
import { readFilters, toDealFilter } from '../filters';
import { dealFields } from '../where';

const orders: readonly DealOrderField[] = [
  'RANK',
  'NAME',
  'AMOUNT',
  'CLOSE_DATE',
  'CREATED_AT',
  'UPDATED_AT',
  'CUSTOM',
];
const newest: Sort<DealOrderField> = { field: 'CREATED_AT', direction: 'DESC' };

const usual = ['name', 'company', 'stage', 'status', 'amount', 'closeDate', 'tags', 'owner'];
const exported = [
  ...usual,
  'person',
  'pipeline',
  'pushes',
  'nextStep',
  'nextStepOn',
  'team',
  'source',
  'lostReason',
  'createdAt',
  'updatedAt',
  'closedAt',
];

/** The list that the address asks for: its conditions, its order, and both as the API takes them. */
export function useDealQuery() {
  const { params, change } = useUrlFilters();
  const key = params.toString();
  const list = useMemo(() => {
    const filters = readFilters(new URLSearchParams(key));
    const conditions = readConditions(new URLSearchParams(key));
    const sort = readSort(new URLSearchParams(key), orders, newest);
    const where = readWhere(new URLSearchParams(key), dealFields);
    const filter = withWhere<DealFilter>(withConditions(toDealFilter(filters), conditions), where, dealFields);
    const columns = exportedColumns(new URLSearchParams(key), usual, exported);
    return { filters, conditions, where, sort, columns, variables: { filter, orderBy: sort } };
  }, [key]);
  return { ...list, params, change };
}

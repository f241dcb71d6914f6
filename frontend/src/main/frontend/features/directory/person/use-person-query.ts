import { useMemo } from 'react';
import { readConditions, withConditions } from '../../../shared/fields/filter/field-filters';
import type { PersonFilter, PersonOrderField } from '../../../shared/graph/generated/graphql';
import { exportedColumns } from '../../../shared/ui/list/columns';
import { readSort, type Sort } from '../../../shared/ui/list/sort';
import { useUrlFilters } from '../../../shared/ui/list/use-url-filters';
import { readWhere, withWhere } from '../../../shared/where/where';
import { readFilters, toFilter } from '../filters';
import { personFields } from '../where';

const orders: readonly PersonOrderField[] = ['NAME', 'CREATED_AT', 'UPDATED_AT', 'CUSTOM'];
const byName: Sort<PersonOrderField> = { field: 'NAME', direction: 'ASC' };

const usual = ['name', 'jobTitle', 'company', 'city', 'tags', 'owner'];
const exported = [...usual, ...['phones', 'emails', 'team', 'createdAt', 'updatedAt']];

/** The list that the address asks for: its conditions, its order, and both as the API takes them. */
export function usePersonQuery() {
  const { params, change } = useUrlFilters();
  const key = params.toString();
  const list = useMemo(() => {
    const filters = readFilters(new URLSearchParams(key));
    const conditions = readConditions(new URLSearchParams(key));
    const sort = readSort(new URLSearchParams(key), orders, byName);
    const where = readWhere(new URLSearchParams(key), personFields);
    const filter = withWhere<PersonFilter>(withConditions(toFilter(filters), conditions), where, personFields);
    const columns = exportedColumns(new URLSearchParams(key), usual, exported);
    return { filters, conditions, where, sort, columns, variables: { filter, orderBy: sort } };
  }, [key]);
  return { ...list, params, change };
}

import { useMemo } from 'react';
import { readConditions, withConditions } from '../../../shared/fields/filter/field-filters';
import type { CompanyFilter, CompanyOrderField } from '../../../shared/graph/generated/graphql';
import { exportedColumns } from '../../../shared/ui/list/columns';
import { readSort, type Sort } from '../../../shared/ui/list/sort';
import { useUrlFilters } from '../../../shared/ui/list/use-url-filters';
import { companyFields } from '../../../shared/where/company-fields';
import { readWhere, withWhere } from '../../../shared/where/where';
import { readFilters, toFilter } from '../filters';

const orders: readonly CompanyOrderField[] = ['NAME', 'CITY', 'CREATED_AT', 'UPDATED_AT', 'CUSTOM'];
const byName: Sort<CompanyOrderField> = { field: 'NAME', direction: 'ASC' };

const usual = ['name', 'taxId', 'city', 'sector', 'tags', 'owner'];
const exported = [
  ...usual,
  ...['phones', 'emails', 'website', 'address', 'country', 'parent', 'team', 'createdAt', 'updatedAt'],
];

/** The list that the address asks for: its conditions, its order, and both as the API takes them. */
export function useCompanyQuery() {
  const { params, change } = useUrlFilters();
  const key = params.toString();
  const list = useMemo(() => {
    const filters = readFilters(new URLSearchParams(key));
    const conditions = readConditions(new URLSearchParams(key));
    const sort = readSort(new URLSearchParams(key), orders, byName);
    const where = readWhere(new URLSearchParams(key), companyFields);
    const filter = withWhere<CompanyFilter>(withConditions(toFilter(filters), conditions), where, companyFields);
    const columns = exportedColumns(new URLSearchParams(key), usual, exported);
    return { filters, conditions, where, sort, columns, variables: { filter, orderBy: sort } };
  }, [key]);
  return { ...list, params, change };
}

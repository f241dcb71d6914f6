import { useMemo } from 'react';
import { readConditions, withConditions } from '../../../shared/fields/filter/field-filters';
import type { CompanyOrderField } from '../../../shared/graph/generated/graphql';
import type { Sort } from '../../../shared/ui/list/sortable-head';
import { useUrlFilters } from '../../../shared/ui/list/use-url-filters';
import { readFilters, toFilter } from '../filters';

const fields: readonly CompanyOrderField[] = ['NAME', 'CITY', 'CREATED_AT', 'UPDATED_AT'];

function readSort(params: URLSearchParams): Sort<CompanyOrderField> {
  const field = fields.find((candidate) => candidate === params.get('sort')) ?? 'NAME';
  return { field, direction: params.get('dir') === 'DESC' ? 'DESC' : 'ASC' };
}

/** The fields of a company that the list shows. */
export const companyColumns = ['name', 'taxId', 'city', 'sector', 'owner'] as const;

/** The list that the address asks for: its conditions, its order, and both as the API takes them. */
export function useCompanyQuery() {
  const { params, change } = useUrlFilters();
  const key = params.toString();
  const list = useMemo(() => {
    const filters = readFilters(new URLSearchParams(key));
    const conditions = readConditions(new URLSearchParams(key));
    const sort = readSort(new URLSearchParams(key));
    const filter = withConditions(toFilter(filters), conditions);
    return { filters, conditions, sort, variables: { filter, orderBy: sort } };
  }, [key]);
  return { ...list, change };
}

import { useMemo } from 'react';
import type { PersonOrderField } from '../../../shared/graph/generated/graphql';
import type { Sort } from '../../../shared/ui/list/sortable-head';
import { useUrlFilters } from '../../../shared/ui/list/use-url-filters';
import { readFilters, toFilter } from '../filters';

const fields: readonly PersonOrderField[] = ['NAME', 'CREATED_AT', 'UPDATED_AT'];

function readSort(params: URLSearchParams): Sort<PersonOrderField> {
  const field = fields.find((candidate) => candidate === params.get('sort')) ?? 'NAME';
  return { field, direction: params.get('dir') === 'DESC' ? 'DESC' : 'ASC' };
}

/** The fields of a person that the list shows. */
export const personColumns = ['name', 'jobTitle', 'company', 'city', 'owner'] as const;

/** The list that the address asks for: its conditions, its order, and both as the API takes them. */
export function usePersonQuery() {
  const { params, change } = useUrlFilters();
  const key = params.toString();
  const list = useMemo(() => {
    const filters = readFilters(new URLSearchParams(key));
    const sort = readSort(new URLSearchParams(key));
    return { filters, sort, variables: { filter: toFilter(filters) ?? null, orderBy: sort } };
  }, [key]);
  return { ...list, change };
}

import type { CompanyFilter, PersonFilter } from '../../shared/graph/generated/graphql';
import type { FilterParams } from '../../shared/ui/list/use-url-filters';

/** What a person looks for among the customers; empty means any. */
export interface DirectoryFilters {
  readonly text: string;
  readonly city: string;
  readonly owners: readonly string[];
}

export function readFilters(params: URLSearchParams): DirectoryFilters {
  return {
    text: params.get('q') ?? '',
    city: params.get('city') ?? '',
    owners: (params.get('owner') ?? '').split(',').filter(Boolean),
  };
}

/** The conditions as they stand in an address. */
export function writeFilters({ text, city, owners }: Partial<DirectoryFilters>): FilterParams {
  const params = { q: text, city, owner: owners?.join() };
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The conditions as the API takes them, for companies and people alike; undefined for none. */
export function toFilter({ text, city, owners }: DirectoryFilters): (CompanyFilter & PersonFilter) | undefined {
  const filter = {
    ...(text && { name: { contains: text } }),
    ...(city && { city: { contains: city } }),
    ...(owners.length > 0 && { owner: { in: [...owners] } }),
  };
  return Object.keys(filter).length === 0 ? undefined : filter;
}

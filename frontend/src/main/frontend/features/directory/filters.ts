import type { CompanyFilter, PersonFilter } from '../../shared/graph/generated/graphql';
import { readTags, toTagFilter, writeTags } from '../../shared/tags/tag-choice';
import type { TagChoice } from '../../shared/tags/tag-filter';
import { isFragment } from '../../shared/ui/list/fragment';
import type { FilterParams } from '../../shared/ui/list/use-url-filters';

/** What a person looks for among the customers; empty means any. */
export interface DirectoryFilters extends TagChoice {
  readonly text: string;
  readonly city: string;
  readonly owners: readonly string[];
}

export function readFilters(params: URLSearchParams): DirectoryFilters {
  return {
    text: params.get('q') ?? '',
    city: params.get('city') ?? '',
    owners: (params.get('owner') ?? '').split(',').filter(Boolean),
    ...readTags(params),
  };
}

/** The conditions as they stand in an address. */
export function writeFilters({ text, city, owners, ...tags }: Partial<DirectoryFilters>): FilterParams {
  const params = { q: text, city, owner: owners?.join(), ...writeTags(tags) };
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The conditions as the API takes them, for companies and people alike; undefined for none. */
export function toFilter({
  text,
  city,
  owners,
  ...tags
}: DirectoryFilters): (CompanyFilter & PersonFilter) | undefined {
  const filter = {
    ...(isFragment(text) && { name: { contains: text } }),
    ...(isFragment(city) && { city: { contains: city } }),
    ...(owners.length > 0 && { owner: { in: [...owners] } }),
    ...toTagFilter(tags),
  };
  return Object.keys(filter).length === 0 ? undefined : filter;
}

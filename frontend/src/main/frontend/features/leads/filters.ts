import type { LeadFilter, LeadStatus } from '../../shared/graph/generated/graphql';
import { readTags, toTagFilter, writeTags } from '../../shared/tags/tag-choice';
import type { TagChoice } from '../../shared/tags/tag-filter';
import { isFragment } from '../../shared/ui/list/fragment';
import type { FilterParams } from '../../shared/ui/list/use-url-filters';

/** What a person looks for among the leads; empty means any. */
export interface LeadFilters extends TagChoice {
  readonly text: string;
  readonly source: string;
  readonly statuses: readonly LeadStatus[];
  /** Only those that nobody has answered in time. */
  readonly late: boolean;
  readonly owners: readonly string[];
  readonly unassigned: boolean;
}

export const statuses: readonly LeadStatus[] = ['NEW', 'CONTACTED', 'QUALIFIED', 'DISCARDED', 'CONVERTED'];
export const noFilters: LeadFilters = {
  text: '',
  source: '',
  statuses: [],
  late: false,
  owners: [],
  unassigned: false,
  tags: [],
  allTags: false,
};

const listIn = (params: URLSearchParams, name: string) => (params.get(name) ?? '').split(',').filter(Boolean);

/** Reads the conditions of an address; what is no condition is left out. */
export function readFilters(params: URLSearchParams): LeadFilters {
  const wanted = listIn(params, 'status');
  return {
    text: params.get('q') ?? '',
    source: params.get('source') ?? '',
    statuses: statuses.filter((status) => wanted.includes(status)),
    late: params.get('late') === '1',
    owners: listIn(params, 'owner'),
    unassigned: params.get('unassigned') === '1',
    ...readTags(params),
  };
}

const flag = (on: boolean | undefined) => (on === undefined ? undefined : on ? '1' : '');

/** The conditions as they stand in an address. */
export function writeFilters(filters: Partial<LeadFilters>): FilterParams {
  const { text, source, statuses: status, late, owners, unassigned, ...tags } = filters;
  const params: Record<string, string | undefined> = {
    q: text,
    source,
    status: status?.join(),
    late: flag(late),
    owner: owners?.join(),
    unassigned: flag(unassigned),
    ...writeTags(tags),
  };
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** What is typed is looked for in the names of people and of companies. */
function named(text: string): LeadFilter {
  return { or: [{ name: { contains: text } }, { companyName: { contains: text } }] };
}

/** The conditions as the API takes them; undefined for none. */
export function toLeadFilter({
  text,
  source,
  statuses: status,
  late,
  owners,
  unassigned,
  ...tags
}: LeadFilters): LeadFilter | undefined {
  const filter: LeadFilter = {
    ...(isFragment(text) && named(text)),
    ...(isFragment(source) && { source: { contains: source } }),
    ...(status.length > 0 && { status: [...status] }),
    ...(late && { late: true }),
    ...(unassigned ? { owner: { isNull: true } } : owners.length > 0 && { owner: { in: [...owners] } }),
    ...toTagFilter(tags),
  };
  return Object.keys(filter).length === 0 ? undefined : filter;
}

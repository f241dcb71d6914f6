import type { DealFilter, DealStatus } from '../../shared/graph/generated/graphql';
import { readTags, toTagFilter, writeTags } from '../../shared/tags/tag-choice';
import type { TagChoice } from '../../shared/tags/tag-filter';
import { isFragment } from '../../shared/ui/list/fragment';
import type { FilterParams } from '../../shared/ui/list/use-url-filters';

/** What a person looks for among the deals; empty means any. */
export interface DealFilters extends TagChoice {
  readonly text: string;
  readonly statuses: readonly DealStatus[];
  readonly pipelines: readonly string[];
  readonly stages: readonly string[];
  readonly owners: readonly string[];
  readonly amountFrom: string;
  readonly amountTo: string;
  readonly closeFrom: string;
  readonly closeTo: string;
}

export const statuses: readonly DealStatus[] = ['OPEN', 'WON', 'LOST'];
const day = /^\d{4}-\d{2}-\d{2}$/;
const decimal = /^\d+(\.\d+)?$/;

const listIn = (params: URLSearchParams, name: string) => (params.get(name) ?? '').split(',').filter(Boolean);

function matching(params: URLSearchParams, name: string, pattern: RegExp): string {
  const value = params.get(name) ?? '';
  return pattern.test(value) ? value : '';
}

/** Reads the conditions of an address; what is no condition is left out. */
export function readFilters(params: URLSearchParams): DealFilters {
  const wanted = listIn(params, 'status');
  return {
    text: params.get('q') ?? '',
    statuses: statuses.filter((status) => wanted.includes(status)),
    pipelines: listIn(params, 'pipeline'),
    stages: listIn(params, 'stage'),
    owners: listIn(params, 'owner'),
    amountFrom: matching(params, 'min', decimal),
    amountTo: matching(params, 'max', decimal),
    closeFrom: matching(params, 'from', day),
    closeTo: matching(params, 'to', day),
    ...readTags(params),
  };
}

/** The conditions as they stand in an address. */
export function writeFilters(filters: Partial<DealFilters>): FilterParams {
  const {
    text,
    statuses: status,
    pipelines,
    stages,
    owners,
    amountFrom,
    amountTo,
    closeFrom,
    closeTo,
    ...tags
  } = filters;
  const params: Record<string, string | undefined> = {
    q: text,
    status: status?.join(),
    pipeline: pipelines?.join(),
    stage: stages?.join(),
    owner: owners?.join(),
    min: amountFrom,
    max: amountTo,
    from: closeFrom,
    to: closeTo,
    ...writeTags(tags),
  };
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function range(from: string, to: string) {
  return from === '' && to === '' ? {} : { ...(from && { gte: from }), ...(to && { lte: to }) };
}

/** The conditions as the API takes them; undefined for none. */
export function toDealFilter(filters: DealFilters): DealFilter | undefined {
  const {
    text,
    statuses: status,
    pipelines,
    stages,
    owners,
    amountFrom,
    amountTo,
    closeFrom,
    closeTo,
    ...tags
  } = filters;
  const filter: DealFilter = {
    ...(isFragment(text) && { name: { contains: text } }),
    ...(status.length > 0 && { status: [...status] }),
    ...(pipelines.length > 0 && { pipeline: { in: [...pipelines] } }),
    ...(stages.length > 0 && { stage: { in: [...stages] } }),
    ...(owners.length > 0 && { owner: { in: [...owners] } }),
    ...((amountFrom || amountTo) && { amount: range(amountFrom, amountTo) }),
    ...((closeFrom || closeTo) && { closeDate: range(closeFrom, closeTo) }),
    ...toTagFilter(tags),
  };
  return Object.keys(filter).length === 0 ? undefined : filter;
}

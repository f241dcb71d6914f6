import type { LeadFilter } from '../../shared/graph/generated/graphql';
import type { WhereField, WhereFields } from '../../shared/where/where';
import { among, ownFields, plainFields } from '../../shared/where/where-fields';
import { statuses } from './filters';

const own = plainFields<LeadFilter>(
  {
    name: 'text',
    companyName: 'text',
    city: 'text',
    sector: 'text',
    source: 'text',
    campaign: 'text',
    status: 'choice',
    late: 'flag',
    byRules: 'flag',
    owner: 'member',
    team: 'team',
    tags: 'tags',
    createdAt: 'instant',
    updatedAt: 'instant',
    respondBy: 'instant',
  },
  ['name', 'status', 'late', 'byRules', 'createdAt', 'updatedAt', 'respondBy'],
);

const { status } = own;
const named: Readonly<Record<string, WhereField<LeadFilter> | undefined>> = { ...own, status: among(status, statuses) };

/** What leads can be asked about. */
export const leadFields: WhereFields<LeadFilter> = (key) =>
  Object.hasOwn(named, key) ? named[key] : ownFields<LeadFilter>(key);

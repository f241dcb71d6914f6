import type { LeadFilter } from '../../shared/graph/generated/graphql';
import type { WhereFields } from '../../shared/where/where';
import { plainFields } from '../../shared/where/where-fields';

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
    createdAt: 'instant',
    updatedAt: 'instant',
    respondBy: 'instant',
  },
  ['name', 'status', 'late', 'byRules', 'createdAt', 'updatedAt', 'respondBy'],
);

/** What leads can be asked about. */
export const leadFields: WhereFields<LeadFilter> = (key) => (Object.hasOwn(own, key) ? own[key] : undefined);

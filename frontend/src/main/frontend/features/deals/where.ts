import type { CompanyFilter, DealFilter } from '../../shared/graph/generated/graphql';
import { companyFields } from '../../shared/where/company-fields';
import type { WhereFields } from '../../shared/where/where';
import { ownFields, plainFields, relatedFields } from '../../shared/where/where-fields';

const own = plainFields<DealFilter>(
  {
    name: 'text',
    status: 'choice',
    pipeline: 'reference',
    stage: 'reference',
    amount: 'number',
    currency: 'choice',
    closeDate: 'day',
    nextStep: 'text',
    nextStepOn: 'day',
    source: 'text',
    lostReason: 'reference',
    stale: 'flag',
    pushes: 'number',
    companyName: 'text',
    owner: 'member',
    team: 'team',
    tags: 'tags',
    createdAt: 'instant',
    updatedAt: 'instant',
    closedAt: 'instant',
  },
  ['name', 'status', 'pipeline', 'stage', 'currency', 'stale', 'pushes', 'createdAt', 'updatedAt', 'closedAt'],
);

const ofCompany = relatedFields<DealFilter, CompanyFilter>(
  'company',
  (companyWith) => ({ companyWith }),
  companyFields,
);

/** What deals can be asked about, their companies included. */
export const dealFields: WhereFields<DealFilter> = (key) =>
  Object.hasOwn(own, key) ? own[key] : (ofCompany(key) ?? ownFields<DealFilter>(key));

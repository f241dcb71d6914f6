import type { CompanyFilter } from '../graph/generated/graphql';
import type { WhereFields } from './where';
import { ownFields, plainFields } from './where-fields';

const company = plainFields<CompanyFilter>(
  {
    name: 'text',
    taxId: 'text',
    city: 'text',
    sector: 'text',
    owner: 'member',
    team: 'team',
    tags: 'tags',
    hasPhone: 'flag',
    hasEmail: 'flag',
    createdAt: 'instant',
    updatedAt: 'instant',
  },
  ['name', 'hasPhone', 'hasEmail', 'createdAt', 'updatedAt'],
);

/** What companies can be asked about. */
export const companyFields: WhereFields<CompanyFilter> = (key) =>
  Object.hasOwn(company, key) ? company[key] : ownFields<CompanyFilter>(key);

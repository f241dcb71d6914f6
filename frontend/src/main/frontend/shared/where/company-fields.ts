import type { CompanyFilter } from '../graph/generated/graphql';
import type { WhereFields } from './where';
import { among, ownFields, plainFields } from './where-fields';

const company = plainFields<CompanyFilter>(
  {
    name: 'text',
    taxId: 'text',
    city: 'text',
    sector: 'text',
    country: 'choice',
    parent: 'reference',
    owner: 'member',
    team: 'team',
    tags: 'tags',
    hasPhone: 'flag',
    hasEmail: 'flag',
    createdAt: 'instant',
    updatedAt: 'instant',
  },
  ['name', 'country', 'hasPhone', 'hasEmail', 'createdAt', 'updatedAt'],
);

/** What companies can be asked about. */
export const companyFields: WhereFields<CompanyFilter> = (key) => {
  if (key === 'country') {
    return among(company[key], /^[A-Z]{2}$/);
  }
  return Object.hasOwn(company, key) ? company[key] : ownFields<CompanyFilter>(key);
};

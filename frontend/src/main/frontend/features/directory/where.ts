import type { CompanyFilter, PersonFilter } from '../../shared/graph/generated/graphql';
import { companyFields } from '../../shared/where/company-fields';
import type { WhereFields } from '../../shared/where/where';
import { ownFields, plainFields, relatedFields } from '../../shared/where/where-fields';

const person = plainFields<PersonFilter>(
  {
    name: 'text',
    jobTitle: 'text',
    city: 'text',
    companyName: 'text',
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
const ofPerson = relatedFields<PersonFilter, CompanyFilter>(
  'company',
  (companyWith) => ({ companyWith }),
  companyFields,
);

/** What people can be asked about, their companies included. */
export const personFields: WhereFields<PersonFilter> = (key) =>
  Object.hasOwn(person, key) ? person[key] : (ofPerson(key) ?? ownFields<PersonFilter>(key));

import type { CompanyFilter, PersonFilter } from '../../shared/graph/generated/graphql';
import { companyFields } from '../../shared/where/company-fields';
import type { WhereFields } from '../../shared/where/where';
import { companyNameField, ownFields, plainFields, relatedFields } from '../../shared/where/where-fields';

const person = plainFields<PersonFilter>(
  {
    name: 'text',
    jobTitle: 'text',
    city: 'text',
    company: 'reference',
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
const named: typeof person = { ...person, companyName: companyNameField<PersonFilter>() };

const ofPerson = relatedFields<PersonFilter, CompanyFilter>(
  'company',
  (companyWith) => ({ companyWith }),
  { company: { isNull: false } },
  companyFields,
);

/** What people can be asked about, their companies included. */
export const personFields: WhereFields<PersonFilter> = (key) =>
  Object.hasOwn(named, key) ? named[key] : (ofPerson(key) ?? ownFields<PersonFilter>(key));

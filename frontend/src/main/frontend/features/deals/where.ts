import type { CompanyFilter, DealFilter } from '../../shared/graph/generated/graphql';
import { companyFields } from '../../shared/where/company-fields';
import type { WhereField, WhereFields } from '../../shared/where/where';
import { among, companyNameField, ownFields, plainFields, relatedFields } from '../../shared/where/where-fields';
import { statuses } from './filters';

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
    company: 'reference',
    person: 'reference',
    owner: 'member',
    team: 'team',
    tags: 'tags',
    createdAt: 'instant',
    updatedAt: 'instant',
    closedAt: 'instant',
  },
  ['name', 'status', 'pipeline', 'stage', 'currency', 'stale', 'pushes', 'createdAt', 'updatedAt', 'closedAt'],
);

const currencies = Intl.supportedValuesOf('currency');
const { status, currency } = own;
/** A deal without an amount has no currency either, and so none of those that are asked about. */
const withoutAmount = (value: unknown) => ({ currency: value, amount: { isNull: false } }) as DealFilter;
const named: Readonly<Record<string, WhereField<DealFilter> | undefined>> = {
  ...own,
  status: among(status, statuses),
  currency: among(currency && { ...currency, differs: withoutAmount }, currencies),
  companyName: companyNameField<DealFilter>(),
};

const ofCompany = relatedFields<DealFilter, CompanyFilter>(
  'company',
  (companyWith) => ({ companyWith }),
  { company: { isNull: false } },
  companyFields,
);

/** What deals can be asked about, their companies included. */
export const dealFields: WhereFields<DealFilter> = (key) =>
  Object.hasOwn(named, key) ? named[key] : (ofCompany(key) ?? ownFields<DealFilter>(key));

import { type FragmentType, graphql, readFragment } from '../../shared/graph/generated';
import type { SearchHit_RecordFragment } from '../../shared/graph/generated/graphql';
import type { IconName } from '../../shared/ui/icon';

export const hitFragment = graphql(`
  fragment SearchHit_record on Node {
    __typename
    id
    ... on Company { name taxIdDisplay city }
    ... on Person { personName: name jobTitle emails phones employer: company { id name } }
    ... on Lead { leadName: name companyName city }
    ... on Deal { dealName: name amount { amount currency } stage { id name } customer: company { id name } }
  }
`);

/** One line of the search box. */
export interface Hit {
  readonly id: string;
  readonly icon: IconName;
  readonly title: string;
  readonly detail: string;
  /** Where it leads, within the tenant. */
  readonly path: string;
}

type Money = NonNullable<Extract<SearchHit_RecordFragment, { __typename: 'Deal' }>['amount']>;

const line = (...parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(' · ');

/** What is shown of a record; null for a kind that has no page of its own. */
export function hitOf(given: FragmentType<typeof hitFragment>, money: (amount: Money) => string): Hit | null {
  const record = readFragment(hitFragment, given);
  const { id } = record;
  switch (record.__typename) {
    case 'Company':
      return {
        id,
        icon: 'building',
        title: record.name,
        detail: line(record.taxIdDisplay, record.city),
        path: `/companies/${id}`,
      };
    case 'Person':
      return {
        id,
        icon: 'user',
        title: record.personName,
        detail: line(record.jobTitle, record.employer?.name) || line(record.emails[0], record.phones[0]),
        path: `/people/${id}`,
      };
    case 'Lead':
      return {
        id,
        icon: 'flag',
        title: record.leadName,
        detail: line(record.companyName, record.city),
        path: `/leads/${id}`,
      };
    case 'Deal':
      return {
        id,
        icon: 'deal',
        title: record.dealName,
        detail: line(record.amount === null ? null : money(record.amount), record.stage.name, record.customer?.name),
        path: `/deals/${id}`,
      };
    default:
      return null;
  }
}

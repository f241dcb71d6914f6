import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import type { MergeField } from '../../../shared/graph/generated/graphql';

export const sideFragment = graphql(`
  fragment MergeSide_node on Node {
    id
    ... on Company {
      version
      name
      taxIdDisplay
      website
      address
      city
      country
      sector
      phones
      emails
      description
      createdAt
      parent { id name }
      owner { id name }
      tags { id name }
    }
    ... on Person {
      version
      name
      jobTitle
      city
      phones
      emails
      description
      createdAt
      company { id name }
      owner { id name }
      tags { id name }
    }
  }
`);

/** One of the two records as the screen compares it: what is chosen of it, and what is kept of both anyway. */
export interface Side {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly createdAt: string;
  readonly isCompany: boolean;
  readonly values: Readonly<Partial<Record<MergeField, string | null>>>;
  readonly kept: { readonly phones: string; readonly emails: string; readonly tags: string };
}

/** Reads a record; null when it is neither a company nor a person. */
export function sideOf(given: FragmentType<typeof sideFragment>): Side | null {
  const node = readFragment(sideFragment, given);
  if (node.__typename !== 'Company' && node.__typename !== 'Person') {
    return null;
  }
  const common = { NAME: node.name, CITY: node.city, OWNER: node.owner?.name ?? null, DESCRIPTION: node.description };
  return {
    id: node.id,
    version: node.version,
    name: node.name,
    createdAt: node.createdAt,
    isCompany: node.__typename === 'Company',
    values:
      node.__typename === 'Company'
        ? {
            ...common,
            TAX_ID: node.taxIdDisplay,
            WEBSITE: node.website,
            ADDRESS: node.address,
            COUNTRY: node.country,
            SECTOR: node.sector,
            PARENT: node.parent?.name ?? null,
          }
        : { ...common, JOB_TITLE: node.jobTitle, COMPANY: node.company?.name ?? null },
    kept: {
      phones: node.phones.join(', '),
      emails: node.emails.join(', '),
      tags: node.tags.map(({ name }) => name).join(', '),
    },
  };
}

/** The fields in which two records differ and both say something: only of these a value has to be chosen. */
export function disputed(one: Side, other: Side): MergeField[] {
  const fields = Object.keys(one.values) as MergeField[];
  return fields.filter((field) => {
    const own = one.values[field] ?? null;
    const theirs = other.values[field] ?? null;
    return own !== null && theirs !== null && own !== theirs;
  });
}

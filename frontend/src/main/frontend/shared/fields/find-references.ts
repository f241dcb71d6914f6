import type { Client } from 'urql';
import type { Pickable } from '../form/pick-input';
import { graphql } from '../graph/generated';
import type { FieldKind } from '../graph/generated/graphql';
import { persisted } from '../graph/persisted';

const companiesQuery = graphql(`
  query FindFieldCompanies($filter: CompanyFilter) {
    companies(first: 10, filter: $filter, orderBy: { field: NAME }) { edges { node { id name } } }
  }
`);
const peopleQuery = graphql(`
  query FindFieldPeople($filter: PersonFilter) {
    people(first: 10, filter: $filter, orderBy: { field: NAME }) { edges { node { id name } } }
  }
`);
const membersQuery = graphql(`
  query FindFieldMembers($filter: MemberFilter) {
    members(first: 20, filter: $filter) { edges { node { id name } } }
  }
`);

interface Found {
  readonly edges: readonly { readonly node: Pickable }[];
}

const nodes = (found: Found | undefined) => found?.edges.map(({ node }) => node) ?? [];

/** The records to which a field of this kind can point and whose name contains the text. */
export async function findReferences(client: Client, kind: FieldKind, text: string): Promise<readonly Pickable[]> {
  const filter = text.length < 2 ? null : { name: { contains: text } };
  switch (kind) {
    case 'COMPANY':
      return nodes((await client.query(persisted(companiesQuery), { filter }).toPromise()).data?.companies);
    case 'PERSON':
      return nodes((await client.query(persisted(peopleQuery), { filter }).toPromise()).data?.people);
    default:
      return nodes((await client.query(persisted(membersQuery), { filter }).toPromise()).data?.members);
  }
}

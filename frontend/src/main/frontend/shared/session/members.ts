import { useEffect, useState } from 'react';
import { type Client, useClient } from 'urql';
import type { Pickable } from '../form/pick-input';
import { allPages } from '../graph/all-pages';
import { graphql } from '../graph/generated';
import { persisted } from '../graph/persisted';

const ownersQuery = graphql(`
  query Owners($first: Int!, $after: String, $filter: MemberFilter) {
    members(first: $first, after: $after, filter: $filter) {
      edges { node { id name } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const shownAtOnce = 20;
const page = 100;
const most = 1000;

/** Those to whom the viewer may give a record and whose name contains what was typed, the first by name when nothing was. */
export async function findOwners(client: Client, text: string): Promise<readonly Pickable[]> {
  const filter = { assignable: true, name: text === '' ? null : { contains: text } };
  const { data } = await client.query(persisted(ownersQuery), { first: shownAtOnce, filter }).toPromise();
  return data?.members.edges.map(({ node }) => node) ?? [];
}

/** Everybody who can own a record, up to a thousand. */
export function useOwners(): readonly Pickable[] {
  const client = useClient();
  const [owners, setOwners] = useState<readonly Pickable[]>([]);
  useEffect(() => {
    let left = false;
    const fetchPage = async (after: string | null) => {
      const variables = { first: page, after };
      const { data } = await client.query(persisted(ownersQuery), variables, { requestPolicy: 'cache-first' });
      return data?.members;
    };
    void allPages(fetchPage, most).then((all) => left || setOwners(all));
    return () => {
      left = true;
    };
  }, [client]);
  return owners;
}

import type { Client } from '@urql/core';
import { graphql } from '../../shared/graph/generated';
import type { ImportIssuesQuery } from '../../shared/graph/generated/graphql';
import { persisted } from '../../shared/graph/persisted';
import type { Issue } from './issues-csv';

export const issuesQuery = graphql(`
  query ImportIssues($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Import {
        id
        issues(first: 100, after: $after) {
          edges { cursor node { row column value code message refused } }
          pageInfo { hasNextPage endCursor }
          totalCount
        }
      }
    }
  }
`);

async function page(client: Client, id: string, after: string | null): Promise<ImportIssuesQuery | undefined> {
  const answer = await client
    .query(persisted(issuesQuery), { id, after }, { requestPolicy: 'network-only' })
    .toPromise();
  return answer.data;
}

/** Every issue of an import, page by page; null when a page could not be had. */
export async function allIssues(client: Client, id: string): Promise<readonly Issue[] | null> {
  const issues: Issue[] = [];
  let after: string | null = null;
  do {
    const data = await page(client, id, after);
    if (data?.node?.__typename !== 'Import') {
      return null;
    }
    const { edges, pageInfo } = data.node.issues;
    issues.push(...edges.map(({ node }) => node));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return issues;
}

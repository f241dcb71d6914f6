import { graphql } from '../../shared/graph/generated';
import type { BinQuery } from '../../shared/graph/generated/graphql';

export const binQuery = graphql(`
  query Bin($name: String, $types: [RecordType!], $after: String) {
    deletedRecords(first: 50, name: $name, types: $types, after: $after) {
      edges { node { id type name deletedAt endsAt deletedBy { id name } deletedTies { id type name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** A record in the recycle bin. */
export type DeletedRecord = BinQuery['deletedRecords']['edges'][number]['node'];

/** What is taken back: these records and, where wanted, what they point to and is deleted too; each once. */
export function withTies(records: readonly DeletedRecord[], ties: boolean): string[] {
  const ids = records.flatMap(({ id, deletedTies }) => [...(ties ? deletedTies.map((tie) => tie.id) : []), id]);
  return [...new Set(ids)];
}

import { type Answer, failed, invalid, refused, saved, unhandled } from '../form/answer';
import { graphql } from '../graph/generated';
import type { TagRecordsInput } from '../graph/generated/graphql';
import { useAct } from '../graph/use-act';

const tagRecords = graphql(`
  mutation TagRecords($input: TagRecordsInput!) {
    tagRecords(input: $input) {
      ... on TagRecordsSuccess {
        records {
          ... on Company { id tags { id } }
          ... on Person { id tags { id } }
          ... on Deal { id tags { id } }
        }
      }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

/** Puts tags on records and takes them off. */
export function useTagRecords() {
  const { run, running } = useAct(tagRecords);
  const act = async (input: TagRecordsInput): Promise<Answer<number>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.tagRecords;
    switch (result.__typename) {
      case 'TagRecordsSuccess':
        return saved(result.records.length);
      case 'InvalidInput':
        return invalid(result);
      case 'NotFound':
      case 'NotAllowed':
        return refused(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

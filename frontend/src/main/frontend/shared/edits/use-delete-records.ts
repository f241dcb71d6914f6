import { type Answer, failed, invalid, refused, saved, unhandled } from '../form/answer';
import { graphql } from '../graph/generated';
import type { DeleteRecordsInput, DeleteRecordsMutation } from '../graph/generated/graphql';
import { useAct } from '../graph/use-act';

const deleteRecords = graphql(`
  mutation DeleteRecords($input: DeleteRecordsInput!) {
    deleteRecords(input: $input) {
      ... on DeleteRecordsSuccess { edit { id changed unchanged leftOut } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<DeleteRecordsMutation['deleteRecords'], { __typename: 'DeleteRecordsSuccess' }>['edit'];

/** Deletes many records. */
export function useDeleteRecords() {
  const { run, running } = useAct(deleteRecords);
  const act = async (input: DeleteRecordsInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.deleteRecords;
    switch (result.__typename) {
      case 'DeleteRecordsSuccess':
        return saved(result.edit);
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

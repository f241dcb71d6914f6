import { type Answer, failed, invalid, refused, saved, unhandled } from '../form/answer';
import { graphql } from '../graph/generated';
import type { EditRecordsInput, EditRecordsMutation } from '../graph/generated/graphql';
import { useAct } from '../graph/use-act';

const editRecords = graphql(`
  mutation EditRecords($input: EditRecordsInput!) {
    editRecords(input: $input) {
      ... on EditRecordsSuccess { edit { id changed unchanged leftOut } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<EditRecordsMutation['editRecords'], { __typename: 'EditRecordsSuccess' }>['edit'];

/** Gives many records the same values. */
export function useEditRecords() {
  const { run, running } = useAct(editRecords);
  const act = async (input: EditRecordsInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.editRecords;
    switch (result.__typename) {
      case 'EditRecordsSuccess':
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

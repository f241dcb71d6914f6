import { type Answer, failed, invalid, refused, saved, unhandled } from '../form/answer';
import { graphql } from '../graph/generated';
import type { UndoEditInput, UndoEditMutation } from '../graph/generated/graphql';
import { useAct } from '../graph/use-act';

const undoEdit = graphql(`
  mutation UndoEdit($input: UndoEditInput!) {
    undoEdit(input: $input) {
      ... on UndoEditSuccess { edit { id changed unchanged leftOut } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<UndoEditMutation['undoEdit'], { __typename: 'UndoEditSuccess' }>['edit'];

/** Takes back what was done to many records. */
export function useUndoEdit() {
  const { run, running } = useAct(undoEdit);
  const act = async (input: UndoEditInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.undoEdit;
    switch (result.__typename) {
      case 'UndoEditSuccess':
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

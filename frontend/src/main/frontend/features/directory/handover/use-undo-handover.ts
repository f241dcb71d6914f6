import { type Answer, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { UndoHandoverInput } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const undoHandover = graphql(`
  mutation UndoHandover($input: UndoHandoverInput!) {
    undoHandover(input: $input) {
      ... on UndoHandoverSuccess { kept handover { id } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = { readonly kept: number };

/** Gives back what was handed over. */
export function useUndoHandover() {
  const { run, running } = useAct(undoHandover);
  const act = async (input: UndoHandoverInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.undoHandover;
    switch (result.__typename) {
      case 'UndoHandoverSuccess':
        return saved({ kept: result.kept });
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

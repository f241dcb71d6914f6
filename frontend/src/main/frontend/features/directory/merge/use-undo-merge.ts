import { type Answer, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { UndoMergeInput } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const undoMerge = graphql(`
  mutation UndoMerge($input: UndoMergeInput!) {
    undoMerge(input: $input) {
      ... on UndoMergeSuccess { kept record { id } restored { id } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = { readonly kept: readonly string[]; readonly id: string };

/** Makes two records of one again. */
export function useUndoMerge() {
  const { run, running } = useAct(undoMerge);
  const act = async (input: UndoMergeInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.undoMerge;
    switch (result.__typename) {
      case 'UndoMergeSuccess':
        return saved({ kept: result.kept, id: result.restored.id });
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

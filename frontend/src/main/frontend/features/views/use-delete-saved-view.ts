import { type Answer, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { DeleteSavedViewInput, DeleteSavedViewMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const deleteSavedView = graphql(`
  mutation DeleteSavedView($input: DeleteSavedViewInput!) {
    deleteSavedView(input: $input) {
      ... on DeleteSavedViewSuccess { view { id version } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<DeleteSavedViewMutation['deleteSavedView'], { __typename: 'DeleteSavedViewSuccess' }>['view'];

/** Deletes a saved view. */
export function useDeleteSavedView() {
  const { run, running } = useAct(deleteSavedView);
  const act = async (input: DeleteSavedViewInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.deleteSavedView;
    switch (result.__typename) {
      case 'DeleteSavedViewSuccess':
        return saved(result.view);
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

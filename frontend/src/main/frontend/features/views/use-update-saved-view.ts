import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { UpdateSavedViewInput, UpdateSavedViewMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const updateSavedView = graphql(`
  mutation UpdateSavedView($input: UpdateSavedViewInput!) {
    updateSavedView(input: $input) {
      ... on UpdateSavedViewSuccess { view { id version name address } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on SavedView { version } } }
    }
  }
`);

type Saved = Extract<UpdateSavedViewMutation['updateSavedView'], { __typename: 'UpdateSavedViewSuccess' }>['view'];

/** Changes a saved view. */
export function useUpdateSavedView() {
  const { run, running } = useAct(updateSavedView);
  const act = async (input: UpdateSavedViewInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.updateSavedView;
    switch (result.__typename) {
      case 'UpdateSavedViewSuccess':
        return saved(result.view);
      case 'InvalidInput':
        return invalid(result);
      case 'NotFound':
      case 'NotAllowed':
        return refused(result);
      case 'VersionConflict':
        return conflict(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

import { type Answer, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { RestoreSavedViewInput, RestoreSavedViewMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const restoreSavedView = graphql(`
  mutation RestoreSavedView($input: RestoreSavedViewInput!) {
    restoreSavedView(input: $input) {
      ... on RestoreSavedViewSuccess { view { id version } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<RestoreSavedViewMutation['restoreSavedView'], { __typename: 'RestoreSavedViewSuccess' }>['view'];

/** Takes a deleted view back. */
export function useRestoreSavedView() {
  const { run, running } = useAct(restoreSavedView);
  const act = async (input: RestoreSavedViewInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.restoreSavedView;
    switch (result.__typename) {
      case 'RestoreSavedViewSuccess':
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

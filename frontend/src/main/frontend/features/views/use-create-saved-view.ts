import { type Answer, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { CreateSavedViewInput, CreateSavedViewMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const createSavedView = graphql(`
  mutation CreateSavedView($input: CreateSavedViewInput!) {
    createSavedView(input: $input) {
      ... on CreateSavedViewSuccess { view { id version name address } }
      ... on InvalidInput { message fields { path message } }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<CreateSavedViewMutation['createSavedView'], { __typename: 'CreateSavedViewSuccess' }>['view'];

/** Keeps a list under a name. */
export function useCreateSavedView() {
  const { run, running } = useAct(createSavedView);
  const act = async (input: CreateSavedViewInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.createSavedView;
    switch (result.__typename) {
      case 'CreateSavedViewSuccess':
        return saved(result.view);
      case 'InvalidInput':
        return invalid(result);
      case 'NotAllowed':
        return refused(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

import { type Answer, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { SetDefaultViewInput, SetDefaultViewMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const setDefaultView = graphql(`
  mutation SetDefaultView($input: SetDefaultViewInput!) {
    setDefaultView(input: $input) {
      ... on SetDefaultViewSuccess { views { id viewerDefault defaultForAll } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<SetDefaultViewMutation['setDefaultView'], { __typename: 'SetDefaultViewSuccess' }>['views'];

/** Says with which view a list opens. */
export function useSetDefaultView() {
  const { run, running } = useAct(setDefaultView);
  const act = async (input: SetDefaultViewInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.setDefaultView;
    switch (result.__typename) {
      case 'SetDefaultViewSuccess':
        return saved(result.views);
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

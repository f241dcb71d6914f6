import { type Answer, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { RestorePersonInput, RestorePersonMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const restorePerson = graphql(`
  mutation RestorePerson($input: RestorePersonInput!) {
    restorePerson(input: $input) {
      ... on RestorePersonSuccess { person { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<RestorePersonMutation['restorePerson'], { __typename: 'RestorePersonSuccess' }>['person'];

/** Brings a deleted person back. */
export function useRestorePerson() {
  const { run, running } = useAct(restorePerson);
  const act = async (input: RestorePersonInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.restorePerson;
    switch (result.__typename) {
      case 'RestorePersonSuccess':
        return saved(result.person);
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

import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { DeletePersonInput, DeletePersonMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const deletePerson = graphql(`
  mutation DeletePerson($input: DeletePersonInput!) {
    deletePerson(input: $input) {
      ... on DeletePersonSuccess { person { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Person { version } } }
    }
  }
`);

type Saved = Extract<DeletePersonMutation['deletePerson'], { __typename: 'DeletePersonSuccess' }>['person'];

/** Deletes a person. */
export function useDeletePerson() {
  const { run, running } = useAct(deletePerson);
  const act = async (input: DeletePersonInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.deletePerson;
    switch (result.__typename) {
      case 'DeletePersonSuccess':
        return saved(result.person);
      case 'InvalidInput':
        return invalid(result);
      case 'VersionConflict':
        return conflict(result);
      case 'NotFound':
      case 'NotAllowed':
        return refused(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

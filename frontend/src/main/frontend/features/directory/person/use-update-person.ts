import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { UpdatePersonInput, UpdatePersonMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';
import { duplicate } from '../twins/duplicate';

const updatePerson = graphql(`
  mutation UpdatePerson($input: UpdatePersonInput!) {
    updatePerson(input: $input) {
      ... on UpdatePersonSuccess { person { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on DuplicateFound { message blocks }
      ... on VersionConflict { message current { id ... on Person { version } } }
    }
  }
`);

type Saved = Extract<UpdatePersonMutation['updatePerson'], { __typename: 'UpdatePersonSuccess' }>['person'];

/** Changes a person. */
export function useUpdatePerson() {
  const { run, running } = useAct(updatePerson);
  const act = async (input: UpdatePersonInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.updatePerson;
    switch (result.__typename) {
      case 'UpdatePersonSuccess':
        return saved(result.person);
      case 'InvalidInput':
        return invalid(result);
      case 'VersionConflict':
        return conflict(result);
      case 'NotFound':
      case 'NotAllowed':
        return refused(result);
      case 'DuplicateFound':
        return duplicate(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

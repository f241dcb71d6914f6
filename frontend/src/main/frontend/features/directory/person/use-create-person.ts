import { type Answer, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { CreatePersonInput, CreatePersonMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';
import { duplicate } from '../twins/duplicate';

const createPerson = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    createPerson(input: $input) {
      ... on CreatePersonSuccess { person { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotAllowed { message }
      ... on DuplicateFound { message blocks }
    }
  }
`);

type Saved = Extract<CreatePersonMutation['createPerson'], { __typename: 'CreatePersonSuccess' }>['person'];

/** Adds a person. */
export function useCreatePerson() {
  const { run, running } = useAct(createPerson);
  const act = async (input: CreatePersonInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.createPerson;
    switch (result.__typename) {
      case 'CreatePersonSuccess':
        return saved(result.person);
      case 'InvalidInput':
        return invalid(result);
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

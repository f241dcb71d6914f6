import { type Answer, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { CreateCustomFieldInput, CreateCustomFieldMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const createCustomField = graphql(`
  mutation CreateCustomField($input: CreateCustomFieldInput!) {
    createCustomField(input: $input) {
      ... on CreateCustomFieldSuccess { field { id label } }
      ... on InvalidInput { message fields { path message } }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<CreateCustomFieldMutation['createCustomField'], { __typename: 'CreateCustomFieldSuccess' }>;

/** Adds a custom field. */
export function useCreateCustomField() {
  const { run, running } = useAct(createCustomField);
  const act = async (input: CreateCustomFieldInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.createCustomField;
    switch (result.__typename) {
      case 'CreateCustomFieldSuccess':
        return saved(result);
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

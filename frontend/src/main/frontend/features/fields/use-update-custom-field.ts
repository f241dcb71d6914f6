import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { UpdateCustomFieldInput, UpdateCustomFieldMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const updateCustomField = graphql(`
  mutation UpdateCustomField($input: UpdateCustomFieldInput!) {
    updateCustomField(input: $input) {
      ... on UpdateCustomFieldSuccess { field { id label } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on CustomField { version } } }
    }
  }
`);

type Saved = Extract<UpdateCustomFieldMutation['updateCustomField'], { __typename: 'UpdateCustomFieldSuccess' }>;

/** Changes a custom field. */
export function useUpdateCustomField() {
  const { run, running } = useAct(updateCustomField);
  const act = async (input: UpdateCustomFieldInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.updateCustomField;
    switch (result.__typename) {
      case 'UpdateCustomFieldSuccess':
        return saved(result);
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

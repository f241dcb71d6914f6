import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { RetireCustomFieldInput, RetireCustomFieldMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const retireCustomField = graphql(`
  mutation RetireCustomField($input: RetireCustomFieldInput!) {
    retireCustomField(input: $input) {
      ... on RetireCustomFieldSuccess { field { id label } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on CustomField { version } } }
    }
  }
`);

type Saved = Extract<RetireCustomFieldMutation['retireCustomField'], { __typename: 'RetireCustomFieldSuccess' }>;

/** Hides a custom field with its values. */
export function useRetireCustomField() {
  const { run, running } = useAct(retireCustomField);
  const act = async (input: RetireCustomFieldInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.retireCustomField;
    switch (result.__typename) {
      case 'RetireCustomFieldSuccess':
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

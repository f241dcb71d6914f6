import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { RestoreCustomFieldInput, RestoreCustomFieldMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const restoreCustomField = graphql(`
  mutation RestoreCustomField($input: RestoreCustomFieldInput!) {
    restoreCustomField(input: $input) {
      ... on RestoreCustomFieldSuccess { field { id label } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on CustomField { version } } }
    }
  }
`);

type Saved = Extract<RestoreCustomFieldMutation['restoreCustomField'], { __typename: 'RestoreCustomFieldSuccess' }>;

/** Brings a retired custom field back. */
export function useRestoreCustomField() {
  const { run, running } = useAct(restoreCustomField);
  const act = async (input: RestoreCustomFieldInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.restoreCustomField;
    switch (result.__typename) {
      case 'RestoreCustomFieldSuccess':
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

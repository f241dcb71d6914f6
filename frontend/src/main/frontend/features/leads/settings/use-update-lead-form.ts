import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { UpdateLeadFormInput, UpdateLeadFormMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const updateLeadForm = graphql(`
  mutation UpdateLeadForm($input: UpdateLeadFormInput!) {
    updateLeadForm(input: $input) {
      ... on UpdateLeadFormSuccess { leadForm { id version ...LeadFormEditor_form } }
      ... on InvalidInput { message fields { path message } }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on LeadForm { version } } }
    }
  }
`);

type Saved = Extract<UpdateLeadFormMutation['updateLeadForm'], { __typename: 'UpdateLeadFormSuccess' }>['leadForm'];

/** Changes the public form. */
export function useUpdateLeadForm() {
  const { run, running } = useAct(updateLeadForm);
  const act = async (input: UpdateLeadFormInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.updateLeadForm;
    switch (result.__typename) {
      case 'UpdateLeadFormSuccess':
        return saved(result.leadForm);
      case 'InvalidInput':
        return invalid(result);
      case 'VersionConflict':
        return conflict(result);
      case 'NotAllowed':
        return refused(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { UpdateLeadInput, UpdateLeadMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const updateLead = graphql(`
  mutation UpdateLead($input: UpdateLeadInput!) {
    updateLead(input: $input) {
      ... on UpdateLeadSuccess { lead { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Lead { version } } }
      ... on LeadClosed { message }
    }
  }
`);

type Saved = Extract<UpdateLeadMutation['updateLead'], { __typename: 'UpdateLeadSuccess' }>['lead'];

/** Changes a lead. */
export function useUpdateLead() {
  const { run, running } = useAct(updateLead);
  const act = async (input: UpdateLeadInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.updateLead;
    switch (result.__typename) {
      case 'UpdateLeadSuccess':
        return saved(result.lead);
      case 'InvalidInput':
        return invalid(result);
      case 'VersionConflict':
        return conflict(result);
      case 'NotFound':
      case 'NotAllowed':
      case 'LeadClosed':
        return refused(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

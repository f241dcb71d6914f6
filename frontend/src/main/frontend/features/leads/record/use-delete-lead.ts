import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { DeleteLeadInput, DeleteLeadMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const deleteLead = graphql(`
  mutation DeleteLead($input: DeleteLeadInput!) {
    deleteLead(input: $input) {
      ... on DeleteLeadSuccess { lead { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Lead { version } } }
    }
  }
`);

type Saved = Extract<DeleteLeadMutation['deleteLead'], { __typename: 'DeleteLeadSuccess' }>['lead'];

/** Deletes a lead. */
export function useDeleteLead() {
  const { run, running } = useAct(deleteLead);
  const act = async (input: DeleteLeadInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.deleteLead;
    switch (result.__typename) {
      case 'DeleteLeadSuccess':
        return saved(result.lead);
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

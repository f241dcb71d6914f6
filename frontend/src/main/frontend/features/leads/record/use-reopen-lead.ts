import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { ReopenLeadInput, ReopenLeadMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const reopenLead = graphql(`
  mutation ReopenLead($input: ReopenLeadInput!) {
    reopenLead(input: $input) {
      ... on ReopenLeadSuccess { lead { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Lead { version } } }
      ... on LeadNotDiscarded { message }
    }
  }
`);

type Saved = Extract<ReopenLeadMutation['reopenLead'], { __typename: 'ReopenLeadSuccess' }>['lead'];

/** Takes up a lead again. */
export function useReopenLead() {
  const { run, running } = useAct(reopenLead);
  const act = async (input: ReopenLeadInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.reopenLead;
    switch (result.__typename) {
      case 'ReopenLeadSuccess':
        return saved(result.lead);
      case 'InvalidInput':
        return invalid(result);
      case 'VersionConflict':
        return conflict(result);
      case 'NotFound':
      case 'NotAllowed':
      case 'LeadNotDiscarded':
        return refused(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { ContactLeadInput, ContactLeadMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const contactLead = graphql(`
  mutation ContactLead($input: ContactLeadInput!) {
    contactLead(input: $input) {
      ... on ContactLeadSuccess { lead { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Lead { version } } }
      ... on LeadClosed { message }
    }
  }
`);

type Saved = Extract<ContactLeadMutation['contactLead'], { __typename: 'ContactLeadSuccess' }>['lead'];

/** Notes that somebody spoke with a lead. */
export function useContactLead() {
  const { run, running } = useAct(contactLead);
  const act = async (input: ContactLeadInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.contactLead;
    switch (result.__typename) {
      case 'ContactLeadSuccess':
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

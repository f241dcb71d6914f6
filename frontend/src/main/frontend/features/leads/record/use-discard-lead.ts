import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { DiscardLeadInput, DiscardLeadMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const discardLead = graphql(`
  mutation DiscardLead($input: DiscardLeadInput!) {
    discardLead(input: $input) {
      ... on DiscardLeadSuccess { lead { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Lead { version } } }
      ... on LeadClosed { message }
    }
  }
`);

type Saved = Extract<DiscardLeadMutation['discardLead'], { __typename: 'DiscardLeadSuccess' }>['lead'];

/** Puts a lead aside. */
export function useDiscardLead() {
  const { run, running } = useAct(discardLead);
  const act = async (input: DiscardLeadInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.discardLead;
    switch (result.__typename) {
      case 'DiscardLeadSuccess':
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

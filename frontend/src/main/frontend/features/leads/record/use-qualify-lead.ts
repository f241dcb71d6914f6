import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { QualifyLeadInput, QualifyLeadMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const qualifyLead = graphql(`
  mutation QualifyLead($input: QualifyLeadInput!) {
    qualifyLead(input: $input) {
      ... on QualifyLeadSuccess { lead { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Lead { version } } }
      ... on LeadClosed { message }
    }
  }
`);

type Saved = Extract<QualifyLeadMutation['qualifyLead'], { __typename: 'QualifyLeadSuccess' }>['lead'];

/** Notes that a lead is worth a deal. */
export function useQualifyLead() {
  const { run, running } = useAct(qualifyLead);
  const act = async (input: QualifyLeadInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.qualifyLead;
    switch (result.__typename) {
      case 'QualifyLeadSuccess':
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

import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { ConvertLeadInput, ConvertLeadMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const convertLead = graphql(`
  mutation ConvertLead($input: ConvertLeadInput!) {
    convertLead(input: $input) {
      ... on ConvertLeadSuccess { lead { id version name conversion { at company { id name } person { id name } deal { id name } } } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Lead { version } } }
      ... on LeadClosed { message }
      ... on DuplicateFound { message }
    }
  }
`);

type Saved = Extract<ConvertLeadMutation['convertLead'], { __typename: 'ConvertLeadSuccess' }>['lead'];

/** Makes a company, a person and a deal of a lead. */
export function useConvertLead() {
  const { run, running } = useAct(convertLead);
  const act = async (input: ConvertLeadInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.convertLead;
    switch (result.__typename) {
      case 'ConvertLeadSuccess':
        return saved(result.lead);
      case 'InvalidInput':
        return invalid(result);
      case 'VersionConflict':
        return conflict(result);
      case 'NotFound':
      case 'NotAllowed':
      case 'LeadClosed':
      case 'DuplicateFound':
        return refused(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

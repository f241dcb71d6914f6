import { type Answer, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { CreateLeadInput, CreateLeadMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const createLead = graphql(`
  mutation CreateLead($input: CreateLeadInput!) {
    createLead(input: $input) {
      ... on CreateLeadSuccess { lead { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<CreateLeadMutation['createLead'], { __typename: 'CreateLeadSuccess' }>['lead'];

/** Adds a lead. */
export function useCreateLead() {
  const { run, running } = useAct(createLead);
  const act = async (input: CreateLeadInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.createLead;
    switch (result.__typename) {
      case 'CreateLeadSuccess':
        return saved(result.lead);
      case 'InvalidInput':
        return invalid(result);
      case 'NotAllowed':
        return refused(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

import { type Answer, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { RestoreLeadInput, RestoreLeadMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const restoreLead = graphql(`
  mutation RestoreLead($input: RestoreLeadInput!) {
    restoreLead(input: $input) {
      ... on RestoreLeadSuccess { lead { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<RestoreLeadMutation['restoreLead'], { __typename: 'RestoreLeadSuccess' }>['lead'];

/** Brings a deleted lead back. */
export function useRestoreLead() {
  const { run, running } = useAct(restoreLead);
  const act = async (input: RestoreLeadInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.restoreLead;
    switch (result.__typename) {
      case 'RestoreLeadSuccess':
        return saved(result.lead);
      case 'InvalidInput':
        return invalid(result);
      case 'NotFound':
      case 'NotAllowed':
        return refused(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

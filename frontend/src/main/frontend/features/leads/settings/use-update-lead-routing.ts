import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { UpdateLeadRoutingInput, UpdateLeadRoutingMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const updateLeadRouting = graphql(`
  mutation UpdateLeadRouting($input: UpdateLeadRoutingInput!) {
    updateLeadRouting(input: $input) {
      ... on UpdateLeadRoutingSuccess { leadRouting { id version } }
      ... on InvalidInput { message fields { path message } }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on LeadRouting { version } } }
    }
  }
`);

type Saved = Extract<
  UpdateLeadRoutingMutation['updateLeadRouting'],
  { __typename: 'UpdateLeadRoutingSuccess' }
>['leadRouting'];

/** Changes the rules of assignment or the response clock. */
export function useUpdateLeadRouting() {
  const { run, running } = useAct(updateLeadRouting);
  const act = async (input: UpdateLeadRoutingInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.updateLeadRouting;
    switch (result.__typename) {
      case 'UpdateLeadRoutingSuccess':
        return saved(result.leadRouting);
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

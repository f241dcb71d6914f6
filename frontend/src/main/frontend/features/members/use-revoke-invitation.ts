import { type Answer, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { RevokeInvitationInput, RevokeInvitationMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const revokeInvitation = graphql(`
  mutation RevokeInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) {
      ... on RevokeInvitationSuccess { member { id name email state } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<RevokeInvitationMutation['revokeInvitation'], { __typename: 'RevokeInvitationSuccess' }>['member'];

/** Makes an invitation worthless. */
export function useRevokeInvitation() {
  const { run, running } = useAct(revokeInvitation);
  const act = async (input: RevokeInvitationInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.revokeInvitation;
    switch (result.__typename) {
      case 'RevokeInvitationSuccess':
        return saved(result.member);
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

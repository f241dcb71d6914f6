import { type Answer, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { ResendInvitationInput, ResendInvitationMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const resendInvitation = graphql(`
  mutation ResendInvitation($input: ResendInvitationInput!) {
    resendInvitation(input: $input) {
      ... on ResendInvitationSuccess { member { id name email state } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<ResendInvitationMutation['resendInvitation'], { __typename: 'ResendInvitationSuccess' }>['member'];

/** Sends an invitation again. */
export function useResendInvitation() {
  const { run, running } = useAct(resendInvitation);
  const act = async (input: ResendInvitationInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.resendInvitation;
    switch (result.__typename) {
      case 'ResendInvitationSuccess':
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

import { type Answer, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { InviteMemberInput, InviteMemberMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const inviteMember = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      ... on InviteMemberSuccess { member { id name email state } }
      ... on InvalidInput { message fields { path message } }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<InviteMemberMutation['inviteMember'], { __typename: 'InviteMemberSuccess' }>['member'];

/** Invites a person by e-mail. */
export function useInviteMember() {
  const { run, running } = useAct(inviteMember);
  const act = async (input: InviteMemberInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.inviteMember;
    switch (result.__typename) {
      case 'InviteMemberSuccess':
        return saved(result.member);
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

import { type Answer, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { CreateTeamInput, CreateTeamMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const createTeam = graphql(`
  mutation CreateTeam($input: CreateTeamInput!) {
    createTeam(input: $input) {
      ... on CreateTeamSuccess { team { id name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<CreateTeamMutation['createTeam'], { __typename: 'CreateTeamSuccess' }>['team'];

/** Adds a team. */
export function useCreateTeam() {
  const { run, running } = useAct(createTeam);
  const act = async (input: CreateTeamInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.createTeam;
    switch (result.__typename) {
      case 'CreateTeamSuccess':
        return saved(result.team);
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

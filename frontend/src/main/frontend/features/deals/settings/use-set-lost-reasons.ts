import { type Answer, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { SetLostReasonsInput, SetLostReasonsMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const setLostReasons = graphql(`
  mutation SetLostReasons($input: SetLostReasonsInput!) {
    setLostReasons(input: $input) {
      ... on SetLostReasonsSuccess { lostReasons { id name retired } }
      ... on InvalidInput { message fields { path message } }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<SetLostReasonsMutation['setLostReasons'], { __typename: 'SetLostReasonsSuccess' }>['lostReasons'];

/** Sets the reasons for losing. */
export function useSetLostReasons() {
  const { run, running } = useAct(setLostReasons);
  const act = async (input: SetLostReasonsInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.setLostReasons;
    switch (result.__typename) {
      case 'SetLostReasonsSuccess':
        return saved(result.lostReasons);
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

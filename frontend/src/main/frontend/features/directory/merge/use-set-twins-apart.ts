import { type Answer, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { SetTwinsApartInput } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const setTwinsApart = graphql(`
  mutation SetTwinsApart($input: SetTwinsApartInput!) {
    setTwinsApart(input: $input) {
      ... on SetTwinsApartSuccess { records { id } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

/** Says that two records are not the same, or takes that back. */
export function useSetTwinsApart() {
  const { run, running } = useAct(setTwinsApart);
  const act = async (input: SetTwinsApartInput): Promise<Answer<null>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.setTwinsApart;
    switch (result.__typename) {
      case 'SetTwinsApartSuccess':
        return saved(null);
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

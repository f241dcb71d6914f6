import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { SetDealSplitInput, SetDealSplitMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const setDealSplit = graphql(`
  mutation SetDealSplit($input: SetDealSplitInput!) {
    setDealSplit(input: $input) {
      ... on SetDealSplitSuccess { deal { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Deal { version } } }
    }
  }
`);

type Saved = Extract<SetDealSplitMutation['setDealSplit'], { __typename: 'SetDealSplitSuccess' }>['deal'];

/** Sets who shares in a deal. */
export function useSetDealSplit() {
  const { run, running } = useAct(setDealSplit);
  const act = async (input: SetDealSplitInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.setDealSplit;
    switch (result.__typename) {
      case 'SetDealSplitSuccess':
        return saved(result.deal);
      case 'InvalidInput':
        return invalid(result);
      case 'VersionConflict':
        return conflict(result);
      case 'NotFound':
      case 'NotAllowed':
        return refused(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

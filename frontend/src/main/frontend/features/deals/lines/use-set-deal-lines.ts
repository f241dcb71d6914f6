import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { SetDealLinesInput, SetDealLinesMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const setDealLines = graphql(`
  mutation SetDealLines($input: SetDealLinesInput!) {
    setDealLines(input: $input) {
      ... on SetDealLinesSuccess { deal { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Deal { version } } }
    }
  }
`);

type Saved = Extract<SetDealLinesMutation['setDealLines'], { __typename: 'SetDealLinesSuccess' }>['deal'];

/** Sets the lines of a deal. */
export function useSetDealLines() {
  const { run, running } = useAct(setDealLines);
  const act = async (input: SetDealLinesInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.setDealLines;
    switch (result.__typename) {
      case 'SetDealLinesSuccess':
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

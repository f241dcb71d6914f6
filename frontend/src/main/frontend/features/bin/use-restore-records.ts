import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { RestoreRecordsInput } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const restoreRecords = graphql(`
  mutation RestoreRecords($input: RestoreRecordsInput!) {
    restoreRecords(input: $input) {
      ... on RestoreRecordsSuccess { ids }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id } }
    }
  }
`);

/** Takes deleted records back. */
export function useRestoreRecords() {
  const { run, running } = useAct(restoreRecords);
  const act = async (input: RestoreRecordsInput): Promise<Answer<readonly string[]>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.restoreRecords;
    switch (result.__typename) {
      case 'RestoreRecordsSuccess':
        return saved(result.ids);
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

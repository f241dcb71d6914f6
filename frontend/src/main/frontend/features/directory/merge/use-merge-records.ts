import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { MergeRecordsInput } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const mergeRecords = graphql(`
  mutation MergeRecords($input: MergeRecordsInput!) {
    mergeRecords(input: $input) {
      ... on MergeRecordsSuccess { merge { id } record { id ... on Company { name } ... on Person { name } } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Company { version } ... on Person { version } } }
    }
  }
`);

type Saved = { readonly mergeId: string; readonly id: string };

/** Makes one record of two. */
export function useMergeRecords() {
  const { run, running } = useAct(mergeRecords);
  const act = async (input: MergeRecordsInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.mergeRecords;
    switch (result.__typename) {
      case 'MergeRecordsSuccess':
        return saved({ mergeId: result.merge.id, id: result.record.id });
      case 'InvalidInput':
        return invalid(result);
      case 'NotFound':
      case 'NotAllowed':
        return refused(result);
      case 'VersionConflict':
        return conflict(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { UpdateTagInput } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const updateTag = graphql(`
  mutation UpdateTag($input: UpdateTagInput!) {
    updateTag(input: $input) {
      ... on UpdateTagSuccess { tag { id version } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Tag { version } } }
    }
  }
`);

/** Renames a tag or gives it another colour. */
export function useUpdateTag() {
  const { run, running } = useAct(updateTag);
  const act = async (input: UpdateTagInput): Promise<Answer<unknown>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.updateTag;
    switch (result.__typename) {
      case 'UpdateTagSuccess':
        return saved(result.tag);
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

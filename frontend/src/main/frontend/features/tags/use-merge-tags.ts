import { type Answer, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { MergeTagsInput } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const mergeTags = graphql(`
  mutation MergeTags($input: MergeTagsInput!) {
    mergeTags(input: $input) {
      ... on MergeTagsSuccess { tag { id version } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

/** Puts one tag in the place of another one. */
export function useMergeTags() {
  const { run, running } = useAct(mergeTags);
  const act = async (input: MergeTagsInput): Promise<Answer<unknown>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.mergeTags;
    switch (result.__typename) {
      case 'MergeTagsSuccess':
        return saved(result.tag);
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

import { type Answer, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { RestoreTagInput } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const restoreTag = graphql(`
  mutation RestoreTag($input: RestoreTagInput!) {
    restoreTag(input: $input) {
      ... on RestoreTagSuccess { tag { id version } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

/** Offers a retired tag again. */
export function useRestoreTag() {
  const { run, running } = useAct(restoreTag);
  const act = async (input: RestoreTagInput): Promise<Answer<unknown>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.restoreTag;
    switch (result.__typename) {
      case 'RestoreTagSuccess':
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

import { type Answer, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { RetireTagInput } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const retireTag = graphql(`
  mutation RetireTag($input: RetireTagInput!) {
    retireTag(input: $input) {
      ... on RetireTagSuccess { tag { id version } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

/** Offers a tag no longer. */
export function useRetireTag() {
  const { run, running } = useAct(retireTag);
  const act = async (input: RetireTagInput): Promise<Answer<unknown>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.retireTag;
    switch (result.__typename) {
      case 'RetireTagSuccess':
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

import { type Answer, failed, invalid, refused, saved, unhandled } from '../form/answer';
import { graphql } from '../graph/generated';
import type { CreateTagInput, CreateTagMutation } from '../graph/generated/graphql';
import { useAct } from '../graph/use-act';

const createTag = graphql(`
  mutation CreateTag($input: CreateTagInput!) {
    createTag(input: $input) {
      ... on CreateTagSuccess { tag { id name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<CreateTagMutation['createTag'], { __typename: 'CreateTagSuccess' }>['tag'];

/** Adds a tag. */
export function useCreateTag() {
  const { run, running } = useAct(createTag);
  const act = async (input: CreateTagInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.createTag;
    switch (result.__typename) {
      case 'CreateTagSuccess':
        return saved(result.tag);
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

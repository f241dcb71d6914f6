import { type Answer, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { RestoreAttachmentInput } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const restoreFile = graphql(`
  mutation RestoreAttachment($input: RestoreAttachmentInput!) {
    restoreAttachment(input: $input) {
      ... on RestoreAttachmentSuccess { attachment { id } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
    }
  }
`);

/** Takes a deleted file back. */
export function useRestoreFile() {
  const { run, running } = useAct(restoreFile);
  const act = async (input: RestoreAttachmentInput): Promise<Answer<string>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.restoreAttachment;
    switch (result.__typename) {
      case 'RestoreAttachmentSuccess':
        return saved(result.attachment.id);
      case 'InvalidInput':
        return invalid(result);
      case 'NotFound':
        return refused(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

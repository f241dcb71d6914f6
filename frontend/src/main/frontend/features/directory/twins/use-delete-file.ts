import { type Answer, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { DeleteAttachmentInput } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const deleteFile = graphql(`
  mutation DeleteAttachment($input: DeleteAttachmentInput!) {
    deleteAttachment(input: $input) {
      ... on DeleteAttachmentSuccess { attachment { id } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
    }
  }
`);

/** Deletes a file. */
export function useDeleteFile() {
  const { run, running } = useAct(deleteFile);
  const act = async (input: DeleteAttachmentInput): Promise<Answer<string>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.deleteAttachment;
    switch (result.__typename) {
      case 'DeleteAttachmentSuccess':
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

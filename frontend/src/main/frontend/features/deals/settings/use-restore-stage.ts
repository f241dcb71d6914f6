import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { RestoreStageInput, RestoreStageMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const restoreStage = graphql(`
  mutation RestoreStage($input: RestoreStageInput!) {
    restoreStage(input: $input) {
      ... on RestoreStageSuccess { pipeline { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Pipeline { version } } }
    }
  }
`);

type Saved = Extract<RestoreStageMutation['restoreStage'], { __typename: 'RestoreStageSuccess' }>['pipeline'];

/** Brings a stage back into use. */
export function useRestoreStage() {
  const { run, running } = useAct(restoreStage);
  const act = async (input: RestoreStageInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.restoreStage;
    switch (result.__typename) {
      case 'RestoreStageSuccess':
        return saved(result.pipeline);
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

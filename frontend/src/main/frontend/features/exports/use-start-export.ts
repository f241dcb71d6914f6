import { type Answer, failed, invalid, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { StartExportInput, StartExportMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const startExport = graphql(`
  mutation StartExport($input: StartExportInput!) {
    startExport(input: $input) {
      ... on StartExportSuccess { export { id state downloadPath } }
      ... on InvalidInput { message fields { path message } }
    }
  }
`);

type Started = Extract<StartExportMutation['startExport'], { __typename: 'StartExportSuccess' }>['export'];

/** Has a list written out. */
export function useStartExport() {
  const { run, running } = useAct(startExport);
  const act = async (input: StartExportInput): Promise<Answer<Started>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.startExport;
    switch (result.__typename) {
      case 'StartExportSuccess':
        return saved(result.export);
      case 'InvalidInput':
        return invalid(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

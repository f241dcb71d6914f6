import { type Answer, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { RemoveSampleDataInput, RemoveSampleDataMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const removeSampleData = graphql(`
  mutation RemoveSampleData($input: RemoveSampleDataInput!) {
    removeSampleData(input: $input) {
      ... on RemoveSampleDataSuccess { tenant { id hasSampleData } }
      ... on InvalidInput { message fields { path message } }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<RemoveSampleDataMutation['removeSampleData'], { __typename: 'RemoveSampleDataSuccess' }>['tenant'];

/** Takes the sample data away. */
export function useRemoveSampleData() {
  const { run, running } = useAct(removeSampleData);
  const act = async (input: RemoveSampleDataInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.removeSampleData;
    switch (result.__typename) {
      case 'RemoveSampleDataSuccess':
        return saved(result.tenant);
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

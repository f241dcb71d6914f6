import { type Answer, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { AddSampleDataInput, AddSampleDataMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const addSampleData = graphql(`
  mutation AddSampleData($input: AddSampleDataInput!) {
    addSampleData(input: $input) {
      ... on AddSampleDataSuccess { tenant { id hasSampleData } deals }
      ... on InvalidInput { message fields { path message } }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<AddSampleDataMutation['addSampleData'], { __typename: 'AddSampleDataSuccess' }>['deals'];

/** Fills the company with sample data. */
export function useAddSampleData() {
  const { run, running } = useAct(addSampleData);
  const act = async (input: AddSampleDataInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.addSampleData;
    switch (result.__typename) {
      case 'AddSampleDataSuccess':
        return saved(result.deals);
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

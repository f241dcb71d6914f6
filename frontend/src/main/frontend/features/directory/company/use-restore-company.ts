import { type Answer, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { RestoreCompanyInput, RestoreCompanyMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const restoreCompany = graphql(`
  mutation RestoreCompany($input: RestoreCompanyInput!) {
    restoreCompany(input: $input) {
      ... on RestoreCompanySuccess { company { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<RestoreCompanyMutation['restoreCompany'], { __typename: 'RestoreCompanySuccess' }>['company'];

/** Brings a deleted company back. */
export function useRestoreCompany() {
  const { run, running } = useAct(restoreCompany);
  const act = async (input: RestoreCompanyInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.restoreCompany;
    switch (result.__typename) {
      case 'RestoreCompanySuccess':
        return saved(result.company);
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

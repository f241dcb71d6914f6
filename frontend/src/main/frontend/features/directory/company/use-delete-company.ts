import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { DeleteCompanyInput, DeleteCompanyMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const deleteCompany = graphql(`
  mutation DeleteCompany($input: DeleteCompanyInput!) {
    deleteCompany(input: $input) {
      ... on DeleteCompanySuccess { company { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Company { version } } }
    }
  }
`);

type Saved = Extract<DeleteCompanyMutation['deleteCompany'], { __typename: 'DeleteCompanySuccess' }>['company'];

/** Deletes a company. */
export function useDeleteCompany() {
  const { run, running } = useAct(deleteCompany);
  const act = async (input: DeleteCompanyInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.deleteCompany;
    switch (result.__typename) {
      case 'DeleteCompanySuccess':
        return saved(result.company);
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

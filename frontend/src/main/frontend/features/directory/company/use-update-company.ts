import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { UpdateCompanyInput, UpdateCompanyMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';
import { duplicate } from '../twins/duplicate';

const updateCompany = graphql(`
  mutation UpdateCompany($input: UpdateCompanyInput!) {
    updateCompany(input: $input) {
      ... on UpdateCompanySuccess { company { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on DuplicateFound { message blocks }
      ... on VersionConflict { message current { id ... on Company { version } } }
    }
  }
`);

type Saved = Extract<UpdateCompanyMutation['updateCompany'], { __typename: 'UpdateCompanySuccess' }>['company'];

/** Changes a company. */
export function useUpdateCompany() {
  const { run, running } = useAct(updateCompany);
  const act = async (input: UpdateCompanyInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.updateCompany;
    switch (result.__typename) {
      case 'UpdateCompanySuccess':
        return saved(result.company);
      case 'InvalidInput':
        return invalid(result);
      case 'VersionConflict':
        return conflict(result);
      case 'NotFound':
      case 'NotAllowed':
        return refused(result);
      case 'DuplicateFound':
        return duplicate(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

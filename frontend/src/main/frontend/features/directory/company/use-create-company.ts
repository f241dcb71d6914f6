import { type Answer, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { CreateCompanyInput, CreateCompanyMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';
import { duplicate } from '../twins/duplicate';

const createCompany = graphql(`
  mutation CreateCompany($input: CreateCompanyInput!) {
    createCompany(input: $input) {
      ... on CreateCompanySuccess { company { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotAllowed { message }
      ... on DuplicateFound { message blocks }
    }
  }
`);

type Saved = Extract<CreateCompanyMutation['createCompany'], { __typename: 'CreateCompanySuccess' }>['company'];

/** Adds a company. */
export function useCreateCompany() {
  const { run, running } = useAct(createCompany);
  const act = async (input: CreateCompanyInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.createCompany;
    switch (result.__typename) {
      case 'CreateCompanySuccess':
        return saved(result.company);
      case 'InvalidInput':
        return invalid(result);
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

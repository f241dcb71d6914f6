import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { UpdateTenantInput, UpdateTenantMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const updateTenant = graphql(`
  mutation UpdateTenant($input: UpdateTenantInput!) {
    updateTenant(input: $input) {
      ... on UpdateTenantSuccess { tenant { id version name region currency timeZone weekStart taxIdName taxId phonePrefix } }
      ... on InvalidInput { message fields { path message } }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Tenant { version } } }
    }
  }
`);

type Saved = Extract<UpdateTenantMutation['updateTenant'], { __typename: 'UpdateTenantSuccess' }>['tenant'];

/** Changes the company's settings. */
export function useUpdateTenant() {
  const { run, running } = useAct(updateTenant);
  const act = async (input: UpdateTenantInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.updateTenant;
    switch (result.__typename) {
      case 'UpdateTenantSuccess':
        return saved(result.tenant);
      case 'InvalidInput':
        return invalid(result);
      case 'VersionConflict':
        return conflict(result);
      case 'NotAllowed':
        return refused(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

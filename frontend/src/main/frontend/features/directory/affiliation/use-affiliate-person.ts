import { type Answer, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { AffiliatePersonInput } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const affiliatePerson = graphql(`
  mutation AffiliatePerson($input: AffiliatePersonInput!) {
    affiliatePerson(input: $input) {
      ... on AffiliatePersonSuccess { person { id } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

/** Says what a person is in another company. */
export function useAffiliatePerson() {
  const { run, running } = useAct(affiliatePerson);
  const act = async (input: AffiliatePersonInput): Promise<Answer<unknown>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.affiliatePerson;
    switch (result.__typename) {
      case 'AffiliatePersonSuccess':
        return saved(result.person);
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

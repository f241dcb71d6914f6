import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { SetDealPeopleInput, SetDealPeopleMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const setDealPeople = graphql(`
  mutation SetDealPeople($input: SetDealPeopleInput!) {
    setDealPeople(input: $input) {
      ... on SetDealPeopleSuccess { deal { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Deal { version } } }
    }
  }
`);

type Saved = Extract<SetDealPeopleMutation['setDealPeople'], { __typename: 'SetDealPeopleSuccess' }>['deal'];

/** Sets who has which part in the purchase. */
export function useSetDealPeople() {
  const { run, running } = useAct(setDealPeople);
  const act = async (input: SetDealPeopleInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.setDealPeople;
    switch (result.__typename) {
      case 'SetDealPeopleSuccess':
        return saved(result.deal);
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

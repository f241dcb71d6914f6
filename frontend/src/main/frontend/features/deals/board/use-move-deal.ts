import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { MoveDealInput } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const moveDeal = graphql(`
  mutation MoveDeal($input: MoveDealInput!) {
    moveDeal(input: $input) {
      ... on MoveDealSuccess { deal { id version stage { id name } } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Deal { version } } }
      ... on DealAlreadyClosed { message }
    }
  }
`);

export interface MovedDeal {
  readonly id: string;
  readonly version: number;
  readonly stage: { readonly name: string };
}

/** Moves a deal to a stage and to a place in it. */
export function useMoveDeal() {
  const { run } = useAct(moveDeal);
  return async (input: MoveDealInput): Promise<Answer<MovedDeal>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.moveDeal;
    switch (result.__typename) {
      case 'MoveDealSuccess':
        return saved(result.deal);
      case 'InvalidInput':
        return invalid(result);
      case 'VersionConflict':
        return conflict(result);
      case 'NotFound':
      case 'NotAllowed':
      case 'DealAlreadyClosed':
        return refused(result);
      default:
        return unhandled(result);
    }
  };
}

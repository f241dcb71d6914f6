import { type Answer, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { RestoreProductInput, RestoreProductMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const restoreProduct = graphql(`
  mutation RestoreProduct($input: RestoreProductInput!) {
    restoreProduct(input: $input) {
      ... on RestoreProductSuccess { product { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<RestoreProductMutation['restoreProduct'], { __typename: 'RestoreProductSuccess' }>['product'];

/** Brings a deleted product back. */
export function useRestoreProduct() {
  const { run, running } = useAct(restoreProduct);
  const act = async (input: RestoreProductInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.restoreProduct;
    switch (result.__typename) {
      case 'RestoreProductSuccess':
        return saved(result.product);
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

import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { DeleteProductInput, DeleteProductMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const deleteProduct = graphql(`
  mutation DeleteProduct($input: DeleteProductInput!) {
    deleteProduct(input: $input) {
      ... on DeleteProductSuccess { product { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Product { version } } }
    }
  }
`);

type Saved = Extract<DeleteProductMutation['deleteProduct'], { __typename: 'DeleteProductSuccess' }>['product'];

/** Deletes a product. */
export function useDeleteProduct() {
  const { run, running } = useAct(deleteProduct);
  const act = async (input: DeleteProductInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.deleteProduct;
    switch (result.__typename) {
      case 'DeleteProductSuccess':
        return saved(result.product);
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

import { type Answer, conflict, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { UpdateProductInput, UpdateProductMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const updateProduct = graphql(`
  mutation UpdateProduct($input: UpdateProductInput!) {
    updateProduct(input: $input) {
      ... on UpdateProductSuccess { product { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotFound { message }
      ... on NotAllowed { message }
      ... on VersionConflict { message current { id ... on Product { version } } }
    }
  }
`);

type Saved = Extract<UpdateProductMutation['updateProduct'], { __typename: 'UpdateProductSuccess' }>['product'];

/** Changes a product. */
export function useUpdateProduct() {
  const { run, running } = useAct(updateProduct);
  const act = async (input: UpdateProductInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.updateProduct;
    switch (result.__typename) {
      case 'UpdateProductSuccess':
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

import { type Answer, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { CreateProductInput, CreateProductMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const createProduct = graphql(`
  mutation CreateProduct($input: CreateProductInput!) {
    createProduct(input: $input) {
      ... on CreateProductSuccess { product { id version name } }
      ... on InvalidInput { message fields { path message } }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<CreateProductMutation['createProduct'], { __typename: 'CreateProductSuccess' }>['product'];

/** Adds a product. */
export function useCreateProduct() {
  const { run, running } = useAct(createProduct);
  const act = async (input: CreateProductInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.createProduct;
    switch (result.__typename) {
      case 'CreateProductSuccess':
        return saved(result.product);
      case 'InvalidInput':
        return invalid(result);
      case 'NotAllowed':
        return refused(result);
      default:
        return unhandled(result);
    }
  };
  return { act, running };
}

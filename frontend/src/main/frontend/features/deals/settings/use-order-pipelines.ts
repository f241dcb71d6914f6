import { type Answer, failed, invalid, refused, saved, unhandled } from '../../../shared/form/answer';
import { graphql } from '../../../shared/graph/generated';
import type { OrderPipelinesInput, OrderPipelinesMutation } from '../../../shared/graph/generated/graphql';
import { useAct } from '../../../shared/graph/use-act';

const orderPipelines = graphql(`
  mutation OrderPipelines($input: OrderPipelinesInput!) {
    orderPipelines(input: $input) {
      ... on OrderPipelinesSuccess { pipelines { id } }
      ... on InvalidInput { message fields { path message } }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<OrderPipelinesMutation['orderPipelines'], { __typename: 'OrderPipelinesSuccess' }>['pipelines'];

/** Puts the pipelines into an order. */
export function useOrderPipelines() {
  const { run, running } = useAct(orderPipelines);
  const act = async (input: OrderPipelinesInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.orderPipelines;
    switch (result.__typename) {
      case 'OrderPipelinesSuccess':
        return saved(result.pipelines);
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

import { type Answer, failed, invalid, refused, saved, unhandled } from '../../shared/form/answer';
import { graphql } from '../../shared/graph/generated';
import type { OrderCustomFieldsInput, OrderCustomFieldsMutation } from '../../shared/graph/generated/graphql';
import { useAct } from '../../shared/graph/use-act';

const orderCustomFields = graphql(`
  mutation OrderCustomFields($input: OrderCustomFieldsInput!) {
    orderCustomFields(input: $input) {
      ... on OrderCustomFieldsSuccess { fields { id } }
      ... on InvalidInput { message fields { path message } }
      ... on NotAllowed { message }
    }
  }
`);

type Saved = Extract<OrderCustomFieldsMutation['orderCustomFields'], { __typename: 'OrderCustomFieldsSuccess' }>;

/** Puts the custom fields of an object into an order. */
export function useOrderCustomFields() {
  const { run, running } = useAct(orderCustomFields);
  const act = async (input: OrderCustomFieldsInput): Promise<Answer<Saved>> => {
    const outcome = await run(input);
    if (outcome.kind === 'failed') {
      return failed;
    }
    const result = outcome.data.orderCustomFields;
    switch (result.__typename) {
      case 'OrderCustomFieldsSuccess':
        return saved(result);
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

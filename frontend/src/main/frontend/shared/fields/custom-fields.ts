import { graphql } from '../graph/generated';
import type { CustomFieldsQuery, FieldObject } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';

const customFieldsQuery = graphql(`
  query CustomFields($object: FieldObject!, $retired: Boolean!) {
    customFields(object: $object, retired: $retired) {
      id
      version
      object
      key
      label
      kind
      section
      help
      secret
      index
      retiredAt
      required { reason example owner { id name } }
      options { key label retired }
      showWhen { field values }
    }
  }
`);

/** A field that the company has added to an object. */
export type CustomField = CustomFieldsQuery['customFields'][number];

const options = { concerns: ['CustomField'] };
const variables = new Map<string, { object: FieldObject; retired: boolean }>();

function variablesFor(object: FieldObject, retired: boolean) {
  const key = `${object} ${retired}`;
  const known = variables.get(key) ?? { object, retired };
  variables.set(key, known);
  return known;
}

/** The custom fields of an object in their order. */
export function useCustomFields(object: FieldObject, retired = false) {
  const { data, trouble, refetch } = useGraph(customFieldsQuery, variablesFor(object, retired), options);
  return { fields: data?.customFields, trouble, refetch };
}

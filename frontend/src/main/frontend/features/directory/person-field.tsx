import { useClient } from 'urql';
import { type Pickable, PickInput } from '../../shared/form/pick-input';
import { graphql } from '../../shared/graph/generated';
import { persisted } from '../../shared/graph/persisted';

const findPeople = graphql(`
  query FindPeople($filter: PersonFilter) {
    people(first: 10, filter: $filter, orderBy: { field: NAME }) { edges { node { id name } } }
  }
`);

interface PersonFieldProps {
  readonly label: string;
  readonly value: Pickable | null;
  readonly onChange: (picked: Pickable | null) => void;
  readonly error?: string | undefined;
}

/** A person, found by name. */
export function PersonField(props: PersonFieldProps) {
  const client = useClient();
  return (
    <PickInput
      {...props}
      search={async (text) => {
        const filter = text === '' ? null : { name: { contains: text } };
        const { data } = await client.query(persisted(findPeople), { filter }).toPromise();
        return data?.people.edges.map(({ node }) => node) ?? [];
      }}
    />
  );
}

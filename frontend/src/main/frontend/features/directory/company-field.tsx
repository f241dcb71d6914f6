import { useClient } from 'urql';
import { type Pickable, PickInput } from '../../shared/form/pick-input';
import { graphql } from '../../shared/graph/generated';
import { persisted } from '../../shared/graph/persisted';
import { toast } from '../../shared/ui/toast';
import { tellRefusal } from '../../shared/ui/use-undoable-delete';
import { useCreateCompany } from './company/use-create-company';

const findCompanies = graphql(`
  query FindCompanies($filter: CompanyFilter) {
    companies(first: 10, filter: $filter, orderBy: { field: NAME }) { edges { node { id name } } }
  }
`);

const findTwin = graphql(`
  query FindCompanyTwin($probe: CompanyProbe!) {
    companyTwins(probe: $probe) { company { id name } }
  }
`);

interface CompanyFieldProps {
  readonly label: string;
  readonly value: Pickable | null;
  readonly onChange: (picked: Pickable | null) => void;
  readonly error?: string | undefined;
}

/** A company, found by name or created there and then. */
export function CompanyField(props: CompanyFieldProps) {
  const client = useClient();
  const { act } = useCreateCompany();
  return (
    <PickInput
      {...props}
      search={async (text) => {
        const filter = text === '' ? null : { name: { contains: text } };
        const { data } = await client.query(persisted(findCompanies), { filter }).toPromise();
        return data?.companies.edges.map(({ node }) => node) ?? [];
      }}
      create={async (name) => {
        const answer = await act({ name });
        if (answer.kind === 'saved') {
          return answer.record;
        }
        if (answer.kind === 'refused' && answer.errors.duplicate !== undefined) {
          const { data } = await client.query(persisted(findTwin), { probe: { name } }).toPromise();
          const twin = data?.companyTwins.find(({ company }) => company !== null)?.company;
          if (twin) {
            toast({ tone: 'success', key: 'twins.used', values: { name: twin.name } });
            return twin;
          }
        }
        tellRefusal(answer);
        return null;
      }}
    />
  );
}

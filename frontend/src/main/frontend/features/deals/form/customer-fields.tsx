import { useClient } from 'urql';
import { failed } from '../../../shared/form/answer';
import { type Pickable, PickInput } from '../../../shared/form/pick-input';
import { graphql } from '../../../shared/graph/generated';
import { persisted } from '../../../shared/graph/persisted';
import { useAct } from '../../../shared/graph/use-act';
import { useText } from '../../../shared/i18n/i18n';
import { toast } from '../../../shared/ui/toast';

const findCompanies = graphql(`
  query FindDealCompanies($filter: CompanyFilter) {
    companies(first: 10, filter: $filter, orderBy: { field: NAME }) { edges { node { id name } } }
  }
`);
const findPeople = graphql(`
  query FindDealPeople($filter: PersonFilter) {
    people(first: 10, filter: $filter, orderBy: { field: NAME }) { edges { node { id name } } }
  }
`);
const addCompany = graphql(`
  mutation AddDealCompany($input: CreateCompanyInput!) {
    createCompany(input: $input) {
      ... on CreateCompanySuccess { company { id name } }
      ... on Problem { message }
      ... on DuplicateFound { twins { company { id name } } }
    }
  }
`);
const addPerson = graphql(`
  mutation AddDealPerson($input: CreatePersonInput!) {
    createPerson(input: $input) {
      ... on CreatePersonSuccess { person { id name } }
      ... on Problem { message }
      ... on DuplicateFound { twins { person { id name } } }
    }
  }
`);

interface CustomerFieldProps {
  readonly value: Pickable | null;
  readonly onChange: (picked: Pickable | null) => void;
  readonly error?: string | undefined;
}

const containing = (text: string) => (text === '' ? null : { name: { contains: text } });

function refuse(message: string) {
  toast({ tone: 'danger', text: message });
  return null;
}

/** Takes what is there already for what was to be made. */
function use(twin: Pickable) {
  toast({ tone: 'success', key: 'twins.used', values: { name: twin.name } });
  return twin;
}

/** The company of a deal: found by name or created with it. */
export function CompanyField(props: CustomerFieldProps) {
  const t = useText();
  const client = useClient();
  const { run } = useAct(addCompany);
  return (
    <PickInput
      {...props}
      label={t('field.company')}
      placeholder={t('pick.company')}
      search={async (text) => {
        const { data } = await client.query(persisted(findCompanies), { filter: containing(text) }).toPromise();
        return data?.companies.edges.map(({ node }) => node) ?? [];
      }}
      create={async (name) => {
        const outcome = await run({ name });
        if (outcome.kind === failed.kind) {
          return null;
        }
        const { createCompany } = outcome.data;
        if ('company' in createCompany) {
          return createCompany.company;
        }
        const twin =
          'twins' in createCompany ? createCompany.twins.find(({ company }) => company !== null)?.company : null;
        return twin ? use(twin) : refuse(createCompany.message);
      }}
    />
  );
}

/** The person of a deal: found by name or created with it, at the company chosen. */
export function PersonField({ companyId, ...props }: CustomerFieldProps & { readonly companyId: string | null }) {
  const t = useText();
  const client = useClient();
  const { run } = useAct(addPerson);
  return (
    <PickInput
      {...props}
      label={t('field.person')}
      placeholder={t('pick.person')}
      search={async (text) => {
        const filter = companyId === null ? containing(text) : { ...containing(text), company: { eq: companyId } };
        const { data } = await client.query(persisted(findPeople), { filter }).toPromise();
        return data?.people.edges.map(({ node }) => node) ?? [];
      }}
      create={async (name) => {
        const [givenName = name, ...rest] = name.split(/\s+/);
        const outcome = await run({ givenName, familyName: rest.join(' ') || null, companyId });
        if (outcome.kind === failed.kind) {
          return null;
        }
        const { createPerson } = outcome.data;
        if ('person' in createPerson) {
          return createPerson.person;
        }
        const twin = 'twins' in createPerson ? createPerson.twins.find(({ person }) => person !== null)?.person : null;
        return twin ? use(twin) : refuse(createPerson.message);
      }}
    />
  );
}

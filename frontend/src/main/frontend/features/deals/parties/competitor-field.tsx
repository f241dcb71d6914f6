import { useClient } from 'urql';
import { failed } from '../../../shared/form/answer';
import { type Pickable, PickInput } from '../../../shared/form/pick-input';
import { graphql } from '../../../shared/graph/generated';
import { persisted } from '../../../shared/graph/persisted';
import { useAct } from '../../../shared/graph/use-act';
import { useText } from '../../../shared/i18n/i18n';
import { matching } from '../../../shared/ui/list/matching';
import { toast } from '../../../shared/ui/toast';

const findCompetitors = graphql(`
  query Competitors {
    competitors { id name }
  }
`);
const addCompetitor = graphql(`
  mutation AddCompetitor($input: CreateCompetitorInput!) {
    createCompetitor(input: $input) {
      ... on CreateCompetitorSuccess { competitor { id name } }
      ... on Problem { message }
    }
  }
`);

interface CompetitorFieldProps {
  readonly label: string;
  readonly value: Pickable | null;
  readonly onChange: (competitor: Pickable | null) => void;
  readonly error?: string | undefined;
}

/** A competitor: found by name or added to the list of the company. */
export function CompetitorField(props: CompetitorFieldProps) {
  const t = useText();
  const client = useClient();
  const { run } = useAct(addCompetitor);
  return (
    <PickInput
      {...props}
      placeholder={t('competitors.pick')}
      search={async (text) => {
        const { data } = await client.query(persisted(findCompetitors), {}).toPromise();
        return matching(data?.competitors ?? [], text);
      }}
      create={async (name) => {
        const outcome = await run({ name });
        if (outcome.kind === failed.kind) {
          return null;
        }
        const { createCompetitor } = outcome.data;
        if ('competitor' in createCompetitor) {
          return createCompetitor.competitor;
        }
        toast({ tone: 'danger', text: createCompetitor.message });
        return null;
      }}
    />
  );
}

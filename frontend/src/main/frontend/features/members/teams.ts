import { graphql } from '../../shared/graph/generated';
import { useGraph } from '../../shared/graph/use-graph';

const teamsQuery = graphql(`
  query Teams {
    teams { id name }
  }
`);

const noVariables = {};
const options = { concerns: ['Team'] };

/** The teams as choices, with none as the first. */
export function useTeamChoices(none: string) {
  const { data } = useGraph(teamsQuery, noVariables, options);
  return [{ value: '', label: none }, ...(data?.teams ?? []).map(({ id, name }) => ({ value: id, label: name }))];
}

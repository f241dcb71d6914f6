import { Link } from 'react-router';
import { graphql } from '../../../shared/graph/generated';
import { useGraph } from '../../../shared/graph/use-graph';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';

const logQuery = graphql(`
  query LeadAssignments {
    leads(first: 20, filter: { byRules: true }) {
      edges { node { id name createdAt assignment { explanation member { id name } } } }
    }
  }
`);

const noVariables = {};
const options = { concerns: ['Lead'] };

/** What the rules decided lately, each with its reason in words. */
export function AssignmentLog() {
  const t = useText();
  const path = useTenantPath();
  const { moment } = useFormats();
  const { data } = useGraph(logQuery, noVariables, options);
  if (data === undefined) {
    return null;
  }
  const { edges } = data.leads;
  return (
    <section className="card pad">
      <h2 className="label">{t('leads.log.title')}</h2>
      {edges.length === 0 && <p className="small soft record-note">{t('leads.log.none')}</p>}
      <ul>
        {edges.map(({ node: { id, name, createdAt, assignment } }) => (
          <li key={id} className="log-line">
            <p className="small">
              <Link to={path(`/leads/${id}`)} className="link strong">
                {name}
              </Link>{' '}
              → {assignment?.member?.name ?? t('leads.nobody')}
            </p>
            <p className="small soft">{assignment?.explanation}</p>
            <p className="tiny faint">{moment(createdAt)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

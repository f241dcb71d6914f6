import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../shared/graph/generated';
import { useText } from '../../shared/i18n/i18n';
import { useTenantPath } from '../../shared/session/viewer';
import { Avatar } from '../../shared/ui/avatar';

const relatedPeopleFragment = graphql(`
  fragment RelatedPeople_people on PersonConnection {
    edges { node { id name jobTitle } }
  }
`);

/** The people of a company. */
export function RelatedPeople({ people }: { readonly people: FragmentType<typeof relatedPeopleFragment> }) {
  const t = useText();
  const path = useTenantPath();
  const { edges } = readFragment(relatedPeopleFragment, people);
  return (
    <section className="card pad">
      <h2 className="label">{t('directory.people')}</h2>
      {edges.length === 0 && <p className="small soft record-note">{t('directory.people.none')}</p>}
      <ul>
        {edges.map(({ node: { id, name, jobTitle } }) => (
          <li key={id} className="related-line">
            <Avatar name={name} />
            <div className="grow">
              <Link to={path(`/people/${id}`)} className="related-link small strong">
                {name}
              </Link>
              {jobTitle !== null && <p className="tiny soft cut">{jobTitle}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useState } from 'react';
import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../shared/graph/generated';
import { useText } from '../../shared/i18n/i18n';
import { useTenantPath } from '../../shared/session/viewer';
import { Avatar } from '../../shared/ui/avatar';
import { Button } from '../../shared/ui/button';
import { AffiliateDialog } from './affiliation/affiliate-dialog';
import { AffiliationLine } from './affiliation/affiliation-line';

const relatedPeopleFragment = graphql(`
  fragment RelatedPeople_company on Company {
    id
    name
    viewerCanEdit
    people(first: 10) { edges { node { id name jobTitle } } }
    affiliations(first: 20) { edges { node { role person { id name viewerCanOpen } } } }
  }
`);

/** The people of a company, and those who belong to it besides their main one. */
export function RelatedPeople({ company: given }: { readonly company: FragmentType<typeof relatedPeopleFragment> }) {
  const t = useText();
  const path = useTenantPath();
  const { id, name: companyName, viewerCanEdit, people, affiliations } = readFragment(relatedPeopleFragment, given);
  const [adding, setAdding] = useState(false);
  const none = people.edges.length === 0 && affiliations.edges.length === 0;
  return (
    <section className="card pad">
      <div className="row">
        <h2 className="label grow">{t('directory.people')}</h2>
        {viewerCanEdit && (
          <Button quiet icon="plus" label={t('affiliations.addPerson')} onClick={() => setAdding(true)} />
        )}
      </div>
      {none && <p className="small soft record-note">{t('directory.people.none')}</p>}
      <ul>
        {people.edges.map(({ node: { id: personId, name, jobTitle } }) => (
          <li key={personId} className="related-line">
            <Avatar name={name} />
            <div className="grow">
              <Link to={path(`/people/${personId}`)} className="related-link small strong">
                {name}
              </Link>
              {jobTitle !== null && <p className="tiny soft cut">{jobTitle}</p>}
            </div>
          </li>
        ))}
        {affiliations.edges.map(({ node: { role, person } }) => (
          <AffiliationLine
            key={person.id}
            to={person.viewerCanOpen ? `/people/${person.id}` : null}
            name={person.name}
            role={[role, t('affiliations.other')].filter(Boolean).join(' · ')}
            {...(viewerCanEdit && person.viewerCanOpen && { ends: { personId: person.id, companyId: id } })}
          />
        ))}
      </ul>
      {adding && <AffiliateDialog company={{ id, name: companyName }} onClose={() => setAdding(false)} />}
    </section>
  );
}

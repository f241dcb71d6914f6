import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { AffiliateDialog } from '../affiliation/affiliate-dialog';
import { AffiliationLine } from '../affiliation/affiliation-line';

const companiesFragment = graphql(`
  fragment PersonCompanies_person on Person {
    id
    name
    jobTitle
    viewerCanEdit
    company { id name viewerCanOpen }
    affiliations(first: 20) { edges { node { role company { id name viewerCanOpen } } } }
  }
`);

/** All companies of a person with what the person is in each; the main one first. */
export function PersonCompanies({ person: given }: { readonly person: FragmentType<typeof companiesFragment> }) {
  const t = useText();
  const person = readFragment(companiesFragment, given);
  const [adding, setAdding] = useState(false);
  const { id, name, company, jobTitle, affiliations } = person;
  const none = company === null && affiliations.edges.length === 0;
  return (
    <section className="card pad">
      <div className="row">
        <h2 className="label grow">{t('companies.title')}</h2>
        {person.viewerCanEdit && (
          <Button quiet icon="plus" label={t('affiliations.addCompany')} onClick={() => setAdding(true)} />
        )}
      </div>
      {none && <p className="small soft record-note">{t('affiliations.none')}</p>}
      <ul>
        {company !== null && (
          <AffiliationLine
            to={company.viewerCanOpen ? `/companies/${company.id}` : null}
            name={company.name}
            role={[jobTitle, t('affiliations.main')].filter(Boolean).join(' · ')}
          />
        )}
        {affiliations.edges.map(({ node: { role, company: other } }) => (
          <AffiliationLine
            key={other.id}
            to={other.viewerCanOpen ? `/companies/${other.id}` : null}
            name={other.name}
            role={role}
            {...(person.viewerCanEdit && { ends: { personId: id, companyId: other.id } })}
          />
        ))}
      </ul>
      {adding && <AffiliateDialog person={{ id, name }} onClose={() => setAdding(false)} />}
    </section>
  );
}

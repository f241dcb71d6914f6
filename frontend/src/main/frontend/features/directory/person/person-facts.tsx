import { Link } from 'react-router';
import { CustomFacts } from '../../../shared/fields/custom-facts';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { RecordTags } from '../../../shared/tags/record-tags';
import { Reach } from '../../../shared/ui/reach';
import { Facts } from '../../../shared/ui/record/facts';

const factsFragment = graphql(`
  fragment PersonFacts_person on Person {
    id
    name
    phones
    emails
    jobTitle
    city
    company { id name viewerCanOpen }
    owner { id name }
    description
    createdAt
    viewerCanEdit
    tags { ...RecordTags_tag }
    fields { ...FieldValue_value }
  }
`);

/** How to reach the person, and what is known. */
export function PersonFacts({ person: given }: { readonly person: FragmentType<typeof factsFragment> }) {
  const t = useText();
  const { moment } = useFormats();
  const path = useTenantPath();
  const person = readFragment(factsFragment, given);
  return (
    <>
      <section className="card pad">
        <Reach name={person.name} phones={person.phones} emails={person.emails} />
      </section>
      <Facts
        title={t('deals.tab.facts')}
        facts={[
          {
            label: t('field.company'),
            value:
              person.company === null ? null : person.company.viewerCanOpen ? (
                <Link to={path(`/companies/${person.company.id}`)} className="link">
                  {person.company.name}
                </Link>
              ) : (
                person.company.name
              ),
          },
          { label: t('field.jobTitle'), value: person.jobTitle },
          { label: t('field.city'), value: person.city },
          {
            label: t('tags.title'),
            value: <RecordTags recordId={person.id} tags={person.tags} editable={person.viewerCanEdit} />,
          },
          { label: t('field.owner'), value: person.owner?.name ?? null },
          { label: t('field.createdAt'), value: moment(person.createdAt) },
        ]}
      />
      <CustomFacts object="PERSON" held={person.fields} />
      {person.description !== null && (
        <section className="card pad">
          <h2 className="label">{t('field.description')}</h2>
          <p className="small record-note">{person.description}</p>
        </section>
      )}
    </>
  );
}

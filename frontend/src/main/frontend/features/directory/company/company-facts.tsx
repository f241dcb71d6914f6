import { Link } from 'react-router';
import { CustomFacts } from '../../../shared/fields/custom-facts';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useTenantPath, useViewer } from '../../../shared/session/viewer';
import { RecordTags } from '../../../shared/tags/record-tags';
import { Reach } from '../../../shared/ui/reach';
import { Facts } from '../../../shared/ui/record/facts';

const factsFragment = graphql(`
  fragment CompanyFacts_company on Company {
    id
    name
    phones
    emails
    taxIdDisplay
    website
    address
    city
    sector
    parent { id name viewerCanOpen }
    owner { id name }
    description
    createdAt
    viewerCanEdit
    tags { ...RecordTags_tag }
    fields { ...FieldValue_value }
  }
`);

/** How to reach the company, and what is known. */
export function CompanyFacts({ company: given }: { readonly company: FragmentType<typeof factsFragment> }) {
  const t = useText();
  const { moment } = useFormats();
  const path = useTenantPath();
  const { tenant } = useViewer();
  const company = readFragment(factsFragment, given);
  return (
    <>
      <section className="card pad">
        <Reach name={company.name} phones={company.phones} emails={company.emails} />
      </section>
      <Facts
        title={t('deals.tab.facts')}
        facts={[
          { label: tenant.taxIdName, value: company.taxIdDisplay },
          { label: t('field.sector'), value: company.sector },
          { label: t('field.city'), value: company.city },
          { label: t('field.address'), value: company.address },
          {
            label: t('field.website'),
            value: company.website === null ? null : <WebLink address={company.website} />,
          },
          {
            label: t('field.parent'),
            value:
              company.parent === null ? null : company.parent.viewerCanOpen ? (
                <Link to={path(`/companies/${company.parent.id}`)} className="link">
                  {company.parent.name}
                </Link>
              ) : (
                company.parent.name
              ),
          },
          {
            label: t('tags.title'),
            value: <RecordTags recordId={company.id} tags={company.tags} editable={company.viewerCanEdit} />,
          },
          { label: t('field.owner'), value: company.owner?.name ?? null },
          { label: t('field.createdAt'), value: moment(company.createdAt) },
        ]}
      />
      <CustomFacts object="COMPANY" held={company.fields} />
      {company.description !== null && (
        <section className="card pad">
          <h2 className="label">{t('field.description')}</h2>
          <p className="small record-note">{company.description}</p>
        </section>
      )}
    </>
  );
}

function WebLink({ address }: { readonly address: string }) {
  const url = /^https?:/.test(address) ? address : `https://${address}`;
  return (
    <a href={url} className="link" target="_blank" rel="noreferrer">
      {address.replace(/^https?:\/\//, '')}
    </a>
  );
}

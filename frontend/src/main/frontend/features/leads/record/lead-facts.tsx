import { CustomFacts } from '../../../shared/fields/custom-facts';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { RecordTags } from '../../../shared/tags/record-tags';
import { Reach } from '../../../shared/ui/reach';
import { Facts } from '../../../shared/ui/record/facts';
import { ResponseChip } from '../response-chip';
import { StatusChip } from '../status-chip';

const factsFragment = graphql(`
  fragment LeadFacts_lead on Lead {
    id
    name
    companyName
    jobTitle
    phones
    emails
    city
    sector
    status
    discard { reason note }
    response { state ...ResponseChip_response }
    owner { id name }
    assignment { explanation }
    createdAt
    viewerCanEdit
    tags { ...RecordTags_tag }
    fields { ...FieldValue_value }
  }
`);

/** How far the lead has come, how to reach the person, and what is known. */
export function LeadFacts({ lead: given }: { readonly lead: FragmentType<typeof factsFragment> }) {
  const t = useText();
  const { moment } = useFormats();
  const lead = readFragment(factsFragment, given);
  const { discard } = lead;
  return (
    <>
      <section className="card pad">
        <p className="row lead-state">
          <StatusChip status={lead.status} />
          <ResponseChip response={lead.response} />
        </p>
        {discard !== null && (
          <p className="small record-note">
            {[t(`value.discardReason.${discard.reason}`), discard.note].filter(Boolean).join(' · ')}
          </p>
        )}
      </section>
      <section className="card pad">
        <Reach name={lead.name} phones={lead.phones} emails={lead.emails} />
      </section>
      <Facts
        title={t('deals.tab.facts')}
        facts={[
          { label: t('field.companyName'), value: lead.companyName },
          { label: t('field.jobTitle'), value: lead.jobTitle },
          { label: t('field.city'), value: lead.city },
          { label: t('field.sector'), value: lead.sector },
          {
            label: t('tags.title'),
            value: <RecordTags recordId={lead.id} tags={lead.tags} editable={lead.viewerCanEdit} />,
          },
          { label: t('field.owner'), value: lead.owner?.name ?? t('leads.nobody') },
          ...(lead.assignment === null ? [] : [{ label: t('leads.assignment'), value: lead.assignment.explanation }]),
          { label: t('leads.arrived'), value: moment(lead.createdAt) },
        ]}
      />
      <CustomFacts object="LEAD" held={lead.fields} />
    </>
  );
}

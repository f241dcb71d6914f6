import { CustomFacts } from '../../../shared/fields/custom-facts';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { RecordTags } from '../../../shared/tags/record-tags';
import { Facts } from '../../../shared/ui/record/facts';
import { StaleChip } from '../stale-chip';
import { StatusChip } from '../status-chip';

const factsFragment = graphql(`
  fragment DealFacts_deal on Deal {
    id
    status
    closeDate
    pushes
    daysInStage
    stale
    closedAt
    stage { id name probability }
    owner { id name }
    team { id name }
    source
    description
    lostReason { id name }
    lostNote
    createdAt
    updatedAt
    viewerCanEdit
    tags { ...RecordTags_tag }
    fields { ...FieldValue_value }
  }
`);

/** The facts of a deal. */
export function DealFacts({ deal: given }: { readonly deal: FragmentType<typeof factsFragment> }) {
  const t = useText();
  const { day, moment } = useFormats();
  const deal = readFragment(factsFragment, given);
  const open = deal.status === 'OPEN';
  return (
    <>
      <Facts
        title={t('deals.tab.facts')}
        facts={[
          { label: t('field.status'), value: <StatusChip status={deal.status} /> },
          {
            label: t(open ? 'field.closeDate' : 'field.closedOn'),
            value: deal.closeDate === null ? null : day(deal.closeDate),
          },
          ...(deal.pushes > 0
            ? [{ label: t('deals.pushes'), value: t('deals.pushes.count', { count: deal.pushes }) }]
            : []),
          {
            label: t('deals.daysInStage'),
            value: (
              <>
                {t('deals.days', { days: deal.daysInStage })} {deal.stale && <StaleChip />}
              </>
            ),
          },
          ...(open ? [{ label: t('field.probability'), value: `${deal.stage.probability} %` }] : []),
          ...(deal.status === 'LOST' ? [{ label: t('field.lostReason'), value: deal.lostReason?.name ?? null }] : []),
          {
            label: t('tags.title'),
            value: <RecordTags recordId={deal.id} tags={deal.tags} editable={deal.viewerCanEdit} />,
          },
          { label: t('field.owner'), value: deal.owner?.name ?? null },
          ...(deal.team === null ? [] : [{ label: t('field.team'), value: deal.team.name }]),
          { label: t('field.source'), value: deal.source },
          { label: t('field.createdAt'), value: moment(deal.createdAt) },
        ]}
      />
      <CustomFacts object="DEAL" held={deal.fields} />
      <Note title={t('field.lostNote')} text={deal.lostNote} />
      <Note title={t('field.description')} text={deal.description} />
    </>
  );
}

function Note({ title, text }: { readonly title: string; readonly text: string | null }) {
  return text === null ? null : (
    <section className="card pad">
      <h2 className="label">{title}</h2>
      <p className="small record-note">{text}</p>
    </section>
  );
}

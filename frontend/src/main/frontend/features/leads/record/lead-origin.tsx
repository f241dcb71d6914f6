import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useText } from '../../../shared/i18n/i18n';
import { Facts } from '../../../shared/ui/record/facts';

const originFragment = graphql(`
  fragment LeadOrigin_lead on Lead {
    id
    message
    source
    origin
    referrer
    utm { source medium campaign term content }
  }
`);

/** What the lead asked for, and which way it came. */
export function LeadOrigin({ lead: given }: { readonly lead: FragmentType<typeof originFragment> }) {
  const t = useText();
  const { message, source, origin, referrer, utm } = readFragment(originFragment, given);
  const marks = [
    { label: t('leads.utm.campaign'), value: utm.campaign },
    { label: t('leads.utm.source'), value: utm.source },
    { label: t('leads.utm.medium'), value: utm.medium },
    { label: t('leads.utm.term'), value: utm.term },
    { label: t('leads.utm.content'), value: utm.content },
    { label: t('leads.referrer'), value: referrer },
  ];
  return (
    <>
      <section className="card pad">
        <h2 className="label">{t('field.message')}</h2>
        <p className={message === null ? 'small soft record-note' : 'small record-note lead-message'}>
          {message ?? t('leads.message.none')}
        </p>
      </section>
      <Facts
        title={t('leads.origin')}
        facts={[
          { label: t('leads.origin.how'), value: t(`leads.origin.${origin}`) },
          { label: t('field.source'), value: source },
          ...marks.filter(({ value }) => value !== null),
        ]}
      />
    </>
  );
}

import { useMemo } from 'react';
import { graphql } from '../../../shared/graph/generated';
import { useGraph } from '../../../shared/graph/use-graph';
import { useFormats, useText } from '../../../shared/i18n/i18n';

const consentsQuery = graphql(`
  query LeadConsents($leadId: ID!) {
    leadConsents(leadId: $leadId) { givenAt holder text textVersion }
  }
`);

/** What the person has agreed to, word by word. */
export function LeadConsents({ id }: { readonly id: string }) {
  const t = useText();
  const { moment } = useFormats();
  const variables = useMemo(() => ({ leadId: id }), [id]);
  const { data } = useGraph(consentsQuery, variables);
  if (data === undefined || data.leadConsents.length === 0) {
    return null;
  }
  return (
    <section className="card pad">
      <h2 className="label">{t('leads.consent')}</h2>
      {data.leadConsents.map(({ givenAt, holder, text, textVersion }) => (
        <div key={givenAt}>
          <p className="small record-note lead-message">{text}</p>
          <p className="tiny faint">{t('leads.consent.by', { holder, at: moment(givenAt), version: textVersion })}</p>
        </div>
      ))}
    </section>
  );
}

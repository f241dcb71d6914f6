import { useEffect, useMemo, useState } from 'react';
import { graphql } from '../../../shared/graph/generated';
import type { LeadTwinsQuery } from '../../../shared/graph/generated/graphql';
import { useGraph } from '../../../shared/graph/use-graph';
import type { Twin } from './twin-choice';

const twinsQuery = graphql(`
  query LeadTwins($leadId: ID!, $taxId: String) {
    leadTwins(leadId: $leadId, taxId: $taxId) {
      companies { company { id name city owner { id name } } signs }
      people { person { id name city owner { id name } } signs }
    }
  }
`);

const pause = 400;
type Twins = NonNullable<LeadTwinsQuery['leadTwins']>;
type Card = Twins['companies'][number]['company'] | Twins['people'][number]['person'];

function twin(card: Card, signs: Twin['signs']): Twin {
  return { id: card.id, name: card.name, city: card.city, owner: card.owner?.name ?? null, signs };
}

/** Those that look like the lead, looked up again a moment after a tax number was typed. */
export function useTwins(leadId: string, typedTaxId: string) {
  const [taxId, setTaxId] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setTaxId(typedTaxId.trim()), pause);
    return () => window.clearTimeout(timer);
  }, [typedTaxId]);
  const variables = useMemo(() => ({ leadId, taxId: taxId === '' ? null : taxId }), [leadId, taxId]);
  const { data } = useGraph(twinsQuery, variables);
  return {
    companies: data?.leadTwins?.companies.map(({ company, signs }) => twin(company, signs)) ?? [],
    people: data?.leadTwins?.people.map(({ person, signs }) => twin(person, signs)) ?? [],
  };
}

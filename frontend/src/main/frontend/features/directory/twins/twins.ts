import { useEffect, useState } from 'react';
import { type FragmentType, graphql } from '../../../shared/graph/generated';
import type { CompanyProbe, PersonProbe } from '../../../shared/graph/generated/graphql';
import { useGraph } from '../../../shared/graph/use-graph';

export const twinFragment = graphql(`
  fragment TwinList_twin on Twin {
    company { id name city }
    person { id name city }
    owner { id name }
    reasons
    blocks
  }
`);

const companyTwins = graphql(`
  query CompanyTwins($probe: CompanyProbe!) {
    companyTwins(probe: $probe) { ...TwinList_twin }
  }
`);

const personTwins = graphql(`
  query PersonTwins($probe: PersonProbe!) {
    personTwins(probe: $probe) { ...TwinList_twin }
  }
`);

/** What stands on the line while somebody types: as much as the server can read of it. */
export type Probe =
  | { readonly kind: 'company'; readonly probe: CompanyProbe }
  | { readonly kind: 'person'; readonly probe: PersonProbe };

export type Twin = FragmentType<typeof twinFragment>;

const pause = 500;
const none: readonly Twin[] = [];
const nothing = {};

/** What is typed, once nothing more was typed for a while. */
function useSettled<Value>(value: Value): Value {
  const key = JSON.stringify(value);
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(JSON.parse(key) as Value), pause);
    return () => window.clearTimeout(timer);
  }, [key]);
  return settled;
}

function says({ probe }: Probe) {
  const { name, phones, emails } = probe;
  const taxId = 'taxId' in probe ? probe.taxId : null;
  return (name ?? '').length > 2 || Boolean(taxId) || (phones ?? []).length > 0 || (emails ?? []).length > 0;
}

/** The records that are likely the same as the one that is being typed; null says that nobody wants to know. */
export function useTwins(wanted: Probe | null): readonly Twin[] {
  const settled = useSettled(wanted);
  const asks = settled !== null && says(settled);
  const companies = useGraph(
    companyTwins,
    { probe: settled?.kind === 'company' ? settled.probe : nothing },
    { pause: !asks || settled.kind !== 'company' },
  );
  const people = useGraph(
    personTwins,
    { probe: settled?.kind === 'person' ? settled.probe : nothing },
    { pause: !asks || settled.kind !== 'person' },
  );
  if (!asks) {
    return none;
  }
  return (settled.kind === 'company' ? companies.data?.companyTwins : people.data?.personTwins) ?? none;
}

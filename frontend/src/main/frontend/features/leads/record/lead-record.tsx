import { type ReactNode, useMemo } from 'react';
import { graphql } from '../../../shared/graph/generated';
import { useGraph } from '../../../shared/graph/use-graph';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { RecordPage } from '../../../shared/ui/record/record';
import { RecordTimeline } from '../../../shared/ui/record/record-timeline';
import { Skeleton } from '../../../shared/ui/skeleton';
import { TroublePage } from '../../../shared/ui/trouble-page';
import { LeadConsents } from './lead-consents';
import { LeadFacts } from './lead-facts';
import { LeadHead } from './lead-head';
import { LeadOrigin } from './lead-origin';
import { LeadOutcome } from './lead-outcome';
import './lead-record.css';

const recordQuery = graphql(`
  query LeadRecord($id: ID!) {
    node(id: $id) {
      ... on Lead {
        id
        ...LeadHead_lead
        ...LeadFacts_lead
        ...LeadOrigin_lead
        ...LeadOutcome_lead
      }
    }
  }
`);

const timelineQuery = graphql(`
  query LeadTimeline($id: ID!, $after: String) {
    node(id: $id) {
      ... on Lead {
        id
        timeline(first: 20, after: $after) {
          edges { node { id ...Timeline_change } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

interface RecordProps {
  readonly id: string;
  /** What else stands at the side. */
  readonly more?: ReactNode;
}

const notFound = { kind: 'notFound' } as const;

/** Everything about one lead. */
export function LeadRecord({ id, more }: RecordProps) {
  const t = useText();
  const path = useTenantPath();
  const variables = useMemo(() => ({ id }), [id]);
  const { data, trouble, refetch } = useGraph(recordQuery, variables);
  if (data === undefined) {
    return trouble === undefined ? (
      <div className="page-body">
        <Skeleton lines={9} />
      </div>
    ) : (
      <TroublePage trouble={trouble} onRetry={refetch} home={path('/leads')} />
    );
  }
  const lead = data.node;
  if (lead?.__typename !== 'Lead') {
    return <TroublePage trouble={notFound} home={path('/leads')} />;
  }
  return (
    <RecordPage
      head={<LeadHead lead={lead} />}
      facts={{ key: 'facts', label: t('deals.tab.facts'), content: <LeadFacts lead={lead} /> }}
      story={{
        key: 'story',
        label: t('deals.tab.story'),
        content: (
          <RecordTimeline
            document={timelineQuery}
            variables={variables}
            connection={({ node }) => (node?.__typename === 'Lead' ? node.timeline : undefined)}
          />
        ),
      }}
      related={{
        key: 'related',
        label: t('leads.origin'),
        content: (
          <>
            <LeadOutcome lead={lead} />
            <LeadOrigin lead={lead} />
            <LeadConsents id={lead.id} />
            {more}
          </>
        ),
      }}
    />
  );
}

import { type ReactNode, useMemo } from 'react';
import { graphql } from '../../../shared/graph/generated';
import { useGraph } from '../../../shared/graph/use-graph';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { RecordPage } from '../../../shared/ui/record/record';
import { Skeleton } from '../../../shared/ui/skeleton';
import { TroublePage } from '../../../shared/ui/trouble-page';
import { LinesCard } from '../lines/lines-card';
import { CompetitorsCard } from '../parties/competitors-card';
import { PeopleCard } from '../parties/people-card';
import { RecurringCard } from '../parties/recurring-card';
import { SplitCard } from '../parties/split-card';
import { DealFacts } from './deal-facts';
import { DealHead } from './deal-head';
import { DealStory } from './deal-story';
import { NextStepCard } from './next-step-card';
import { RelatedCards } from './related-cards';
import { StageBar } from './stage-bar';

const recordQuery = graphql(`
  query DealRecord($id: ID!) {
    node(id: $id) {
      ... on Deal {
        id
        ...DealHead_deal
        ...StageBar_deal
        ...NextStepCard_deal
        ...DealFacts_deal
        ...RelatedCards_deal
        ...LinesCard_deal
        ...PeopleCard_deal
        ...CompetitorsCard_deal
        ...RecurringCard_deal
        ...SplitCard_deal
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

/** Everything about one deal. */
export function DealRecord({ id, more }: RecordProps) {
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
      <TroublePage trouble={trouble} onRetry={refetch} home={path('/deals')} />
    );
  }
  const deal = data.node;
  if (deal?.__typename !== 'Deal') {
    return <TroublePage trouble={notFound} home={path('/deals')} />;
  }
  return (
    <RecordPage
      head={
        <>
          <DealHead deal={deal} />
          <StageBar deal={deal} />
        </>
      }
      facts={{
        key: 'facts',
        label: t('deals.tab.facts'),
        content: (
          <>
            <NextStepCard deal={deal} />
            <DealFacts deal={deal} />
          </>
        ),
      }}
      story={{ key: 'story', label: t('deals.tab.story'), content: <DealStory id={id} /> }}
      related={{
        key: 'related',
        label: t('deals.tab.related'),
        content: (
          <>
            <LinesCard deal={deal} />
            <RecurringCard deal={deal} />
            <RelatedCards deal={deal} />
            <PeopleCard deal={deal} />
            <CompetitorsCard deal={deal} />
            <SplitCard deal={deal} />
            {more}
          </>
        ),
      }}
    />
  );
}

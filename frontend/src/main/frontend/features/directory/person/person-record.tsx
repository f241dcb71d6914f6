import { type ReactNode, useMemo } from 'react';
import { Navigate } from 'react-router';
import { graphql } from '../../../shared/graph/generated';
import { useGraph } from '../../../shared/graph/use-graph';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { RecordPage } from '../../../shared/ui/record/record';
import { RecordTimeline } from '../../../shared/ui/record/record-timeline';
import { Skeleton } from '../../../shared/ui/skeleton';
import { TroublePage } from '../../../shared/ui/trouble-page';
import { RelatedDeals } from '../related-deals';
import { PersonCompanies } from './person-companies';
import { PersonFacts } from './person-facts';
import { PersonHead } from './person-head';

const recordQuery = graphql(`
  query PersonRecord($id: ID!) {
    node(id: $id) {
      ... on Person {
        id
        ...PersonHead_person
        ...PersonFacts_person
        ...PersonCompanies_person
        deals(first: 10) { ...RelatedDeals_deals }
      }
    }
  }
`);

const timelineQuery = graphql(`
  query PersonTimeline($id: ID!, $after: String) {
    node(id: $id) {
      ... on Person {
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

/** Everything about one person. */
export function PersonRecord({ id, more }: RecordProps) {
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
      <TroublePage trouble={trouble} onRetry={refetch} home={path('/people')} />
    );
  }
  const person = data.node;
  if (person?.__typename !== 'Person') {
    return <TroublePage trouble={notFound} home={path('/people')} />;
  }
  if (person.id !== id) {
    return <Navigate replace to={path(`/people/${person.id}`)} />;
  }
  return (
    <RecordPage
      head={<PersonHead person={person} />}
      facts={{ key: 'facts', label: t('deals.tab.facts'), content: <PersonFacts person={person} /> }}
      story={{
        key: 'story',
        label: t('deals.tab.story'),
        content: (
          <RecordTimeline
            document={timelineQuery}
            variables={variables}
            connection={({ node }) => (node?.__typename === 'Person' ? node.timeline : undefined)}
          />
        ),
      }}
      related={{
        key: 'related',
        label: t('deals.tab.related'),
        content: (
          <>
            <PersonCompanies person={person} />
            <RelatedDeals deals={person.deals} />
            {more}
          </>
        ),
      }}
    />
  );
}

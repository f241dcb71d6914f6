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
import { RelatedPeople } from '../related-people';
import { CompanyFacts } from './company-facts';
import { CompanyGroup } from './company-group';
import { CompanyHead } from './company-head';

const recordQuery = graphql(`
  query CompanyRecord($id: ID!) {
    node(id: $id) {
      ... on Company {
        id
        ...CompanyHead_company
        ...CompanyFacts_company
        deals(first: 10) { ...RelatedDeals_deals }
        ...CompanyGroup_company
        ...RelatedPeople_company
      }
    }
  }
`);

const timelineQuery = graphql(`
  query CompanyTimeline($id: ID!, $after: String) {
    node(id: $id) {
      ... on Company {
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

const options = { concerns: ['Person'] };
const notFound = { kind: 'notFound' } as const;

/** Everything about one company. */
export function CompanyRecord({ id, more }: RecordProps) {
  const t = useText();
  const path = useTenantPath();
  const variables = useMemo(() => ({ id }), [id]);
  const { data, trouble, refetch } = useGraph(recordQuery, variables, options);
  if (data === undefined) {
    return trouble === undefined ? (
      <div className="page-body">
        <Skeleton lines={9} />
      </div>
    ) : (
      <TroublePage trouble={trouble} onRetry={refetch} home={path('/companies')} />
    );
  }
  const company = data.node;
  if (company?.__typename !== 'Company') {
    return <TroublePage trouble={notFound} home={path('/companies')} />;
  }
  if (company.id !== id) {
    return <Navigate replace to={path(`/companies/${company.id}`)} />;
  }
  return (
    <RecordPage
      head={<CompanyHead company={company} />}
      facts={{ key: 'facts', label: t('deals.tab.facts'), content: <CompanyFacts company={company} /> }}
      story={{
        key: 'story',
        label: t('deals.tab.story'),
        content: (
          <RecordTimeline
            document={timelineQuery}
            variables={variables}
            connection={({ node }) => (node?.__typename === 'Company' ? node.timeline : undefined)}
          />
        ),
      }}
      related={{
        key: 'related',
        label: t('deals.tab.related'),
        content: (
          <>
            <CompanyGroup company={company} />
            <RelatedPeople company={company} />
            <RelatedDeals deals={company.deals} />
            {more}
          </>
        ),
      }}
    />
  );
}

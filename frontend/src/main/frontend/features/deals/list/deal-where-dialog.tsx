import { graphql } from '../../../shared/graph/generated';
import { useGraph } from '../../../shared/graph/use-graph';
import { useText } from '../../../shared/i18n/i18n';
import {
  type AskedField,
  useOwnAsked,
  useRelatedCompanyAsked,
  useSharedOptions,
} from '../../../shared/where/asked-fields';
import type { WhereDialogFrame } from '../../../shared/where/where-chip';
import { WhereDialog } from '../../../shared/where/where-dialog';
import { statuses } from '../filters';
import { stagesOf, usePipelines } from '../pipeline';
import { dealFields } from '../where';

const reasonsQuery = graphql(`
  query WhereLostReasons {
    lostReasons(includeRetired: true) { id name }
  }
`);
const noVariables = {};

function useDealAsked(): readonly AskedField[] {
  const t = useText();
  const pipelines = usePipelines();
  const { owner, team, tags } = useSharedOptions();
  const { data } = useGraph(reasonsQuery, noVariables);
  const own = useOwnAsked('DEAL', owner);
  const company = useRelatedCompanyAsked();
  return [
    { key: 'name', label: t('field.name') },
    {
      key: 'status',
      label: t('field.status'),
      options: statuses.map((status) => ({ id: status, name: t(`deals.status.${status}`) })),
    },
    { key: 'pipeline', label: t('field.pipeline'), options: pipelines },
    { key: 'stage', label: t('field.stage'), options: stagesOf(pipelines) },
    { key: 'stale', label: t('where.stale') },
    { key: 'amount', label: t('field.amount') },
    { key: 'closeDate', label: t('field.closeDate') },
    { key: 'pushes', label: t('where.pushes') },
    { key: 'nextStep', label: t('field.nextStep') },
    { key: 'nextStepOn', label: t('where.nextStepOn') },
    { key: 'owner', label: t('field.owner'), options: owner },
    { key: 'team', label: t('field.team'), options: team },
    { key: 'source', label: t('field.source') },
    { key: 'lostReason', label: t('field.lostReason'), options: data?.lostReasons ?? [] },
    { key: 'tags', label: t('tags.title'), options: tags },
    { key: 'createdAt', label: t('field.createdAt') },
    { key: 'updatedAt', label: t('field.updatedAt') },
    { key: 'closedAt', label: t('field.closedOn') },
    ...own,
    { key: 'companyName', label: t('field.company') },
    ...company,
  ];
}

/** Asks which deals. */
export function DealWhereDialog(frame: WhereDialogFrame) {
  const asked = useDealAsked();
  return <WhereDialog {...frame} fields={dealFields} asked={asked} />;
}

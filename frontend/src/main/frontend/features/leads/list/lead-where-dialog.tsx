import { withConditions } from '../../../shared/fields/filter/field-filters';
import { graphql } from '../../../shared/graph/generated';
import type { LeadFilter } from '../../../shared/graph/generated/graphql';
import { useText } from '../../../shared/i18n/i18n';
import { useOwnAsked, useSharedOptions, withIndexes } from '../../../shared/where/asked-fields';
import { Count } from '../../../shared/where/found';
import type { Indexed } from '../../../shared/where/kinds';
import { withWhere } from '../../../shared/where/where';
import type { WhereDialogFrame } from '../../../shared/where/where-chip';
import { WhereDialog } from '../../../shared/where/where-dialog';
import { statuses, toLeadFilter } from '../filters';
import { leadFields } from '../where';
import { useLeadQuery } from './use-lead-query';

const countQuery = graphql(`
  query CountLeads($filter: LeadFilter) {
    found: leads(first: 1, filter: $filter) { totalCount }
  }
`);

const indexes: Readonly<Record<string, Indexed>> = { name: 'parts', owner: 'same', tags: 'same', createdAt: 'parts' };

/** Asks which leads. */
export function LeadWhereDialog(frame: WhereDialogFrame) {
  const t = useText();
  const { owner, team, tags } = useSharedOptions();
  const own = useOwnAsked('LEAD', owner);
  const { filters, conditions } = useLeadQuery();
  const besides = withConditions<LeadFilter>(toLeadFilter(filters), conditions);
  return (
    <WhereDialog
      {...frame}
      fields={leadFields}
      found={(where) => <Count document={countQuery} filter={withWhere<LeadFilter>(besides, where, leadFields)} />}
      asked={withIndexes(
        [
          { key: 'name', label: t('field.name') },
          { key: 'companyName', label: t('field.company') },
          {
            key: 'status',
            label: t('field.status'),
            options: statuses.map((status) => ({ id: status, name: t(`leads.status.${status}`) })),
          },
          { key: 'late', label: t('leads.late') },
          { key: 'source', label: t('field.source') },
          { key: 'campaign', label: t('field.campaign') },
          { key: 'city', label: t('field.city') },
          { key: 'sector', label: t('field.sector') },
          { key: 'owner', label: t('field.owner'), options: owner },
          { key: 'team', label: t('field.team'), options: team },
          { key: 'tags', label: t('tags.title'), options: tags },
          { key: 'byRules', label: t('where.byRules') },
          { key: 'createdAt', label: t('leads.arrived') },
          { key: 'updatedAt', label: t('field.updatedAt') },
          { key: 'respondBy', label: t('leads.response') },
          ...own,
        ],
        indexes,
      )}
    />
  );
}

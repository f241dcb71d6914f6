import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import type { LeadOrderField } from '../../../shared/graph/generated/graphql';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import type { Column } from '../../../shared/ui/list/data-list';
import { ResponseChip } from '../response-chip';
import { StatusChip } from '../status-chip';
import { leadLineFragment } from './lead-line';

/** What the table shows; the last ones only where somebody has asked for such a column. */
export const leadRowFragment = graphql(`
  fragment LeadRow_lead on Lead {
    id
    ...LeadLine_lead
    ... on Lead @include(if: $more) {
      jobTitle
      phones
      emails
      city
      sector
      utm { campaign }
      team { id name }
      updatedAt
    }
  }
`);

export type LeadRow = FragmentType<typeof leadRowFragment>;

/** All columns that the list can have. */
export function useLeadColumns(): readonly Column<LeadRow, LeadOrderField>[] {
  const t = useText();
  const { moment } = useFormats();
  const row = (item: LeadRow) => readFragment(leadRowFragment, item);
  const line = (item: LeadRow) => readFragment(leadLineFragment, row(item));
  const at = (time: string | undefined) => (time === undefined ? null : moment(time));
  return [
    { key: 'name', head: t('field.name'), field: 'NAME', cell: (item) => line(item).name },
    { key: 'company', head: t('field.company'), cell: (item) => line(item).companyName },
    { key: 'status', head: t('field.status'), cell: (item) => <StatusChip status={line(item).status} /> },
    {
      key: 'response',
      head: t('leads.response'),
      field: 'RESPOND_BY',
      cell: (item) => <ResponseChip response={line(item).response} />,
    },
    { key: 'source', minor: true, head: t('field.source'), cell: (item) => line(item).source },
    {
      key: 'owner',
      head: t('field.owner'),
      cell: (item) => line(item).owner?.name ?? <span className="faint">{t('leads.nobody')}</span>,
    },
    {
      key: 'createdAt',
      minor: true,
      head: t('leads.arrived'),
      field: 'CREATED_AT',
      cell: (item) => moment(line(item).createdAt),
    },
    { key: 'jobTitle', extra: true, head: t('field.jobTitle'), cell: (item) => row(item).jobTitle },
    { key: 'phones', extra: true, head: t('field.phones'), cell: (item) => row(item).phones?.join(', ') },
    { key: 'emails', extra: true, head: t('field.emails'), cell: (item) => row(item).emails?.join(', ') },
    { key: 'city', extra: true, head: t('field.city'), cell: (item) => row(item).city },
    { key: 'sector', extra: true, head: t('field.sector'), cell: (item) => row(item).sector },
    { key: 'campaign', extra: true, head: t('field.campaign'), cell: (item) => row(item).utm?.campaign },
    { key: 'team', extra: true, head: t('field.team'), cell: (item) => row(item).team?.name },
    {
      key: 'updatedAt',
      extra: true,
      head: t('field.updatedAt'),
      field: 'UPDATED_AT',
      cell: (item) => at(row(item).updatedAt),
    },
  ];
}

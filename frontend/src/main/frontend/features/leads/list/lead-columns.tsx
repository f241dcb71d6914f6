import { useCustomColumns } from '../../../shared/fields/custom-columns';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import type { LeadOrderField, UpdateLeadInput } from '../../../shared/graph/generated/graphql';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { TagChips } from '../../../shared/tags/tag-chip';
import type { CellEdit } from '../../../shared/ui/list/cell-edit';
import type { Column } from '../../../shared/ui/list/data-list';
import { useUpdateLead } from '../form/use-update-lead';
import { ResponseChip } from '../response-chip';
import { StatusChip } from '../status-chip';
import { leadLineFragment } from './lead-line';

/** What the table shows; the last ones only where somebody has asked for such a column. */
export const leadRowFragment = graphql(`
  fragment LeadRow_lead on Lead {
    id
    version
    viewerCanEdit
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
    fields(keys: $keys) @include(if: $custom) { ...FieldValue_value }
  }
`);

export type LeadRow = FragmentType<typeof leadRowFragment>;

/** All columns that the list can have. */
export function useLeadColumns(): readonly Column<LeadRow, LeadOrderField>[] {
  const t = useText();
  const { moment } = useFormats();
  const row = (item: LeadRow) => readFragment(leadRowFragment, item);
  const line = (item: LeadRow) => readFragment(leadLineFragment, row(item));
  const custom = useCustomColumns<LeadRow>('LEAD', (item) => row(item).fields ?? []);
  const { act } = useUpdateLead();
  const edit = (
    value: CellEdit<LeadRow>['value'],
    change: (typed: string | null) => Partial<UpdateLeadInput>,
  ): CellEdit<LeadRow> => ({
    kind: 'text',
    value,
    version: (item) => row(item).version,
    may: (item) => row(item).viewerCanEdit,
    save: (item, typed, version) => act({ id: row(item).id, version, ...change(typed === '' ? null : typed) }),
  });
  const at = (time: string | undefined) => (time === undefined ? null : moment(time));
  return [
    { key: 'name', head: t('field.name'), field: 'NAME', cell: (item) => line(item).name },
    {
      key: 'company',
      head: t('field.company'),
      cell: (item) => line(item).companyName,
      edit: edit(
        (item) => line(item).companyName ?? '',
        (companyName) => ({ companyName }),
      ),
    },
    { key: 'status', head: t('field.status'), cell: (item) => <StatusChip status={line(item).status} /> },
    {
      key: 'response',
      head: t('leads.response'),
      field: 'RESPOND_BY',
      cell: (item) => <ResponseChip response={line(item).response} />,
    },
    {
      key: 'source',
      minor: true,
      head: t('field.source'),
      cell: (item) => line(item).source,
      edit: edit(
        (item) => line(item).source ?? '',
        (source) => ({ source }),
      ),
    },
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
    { key: 'tags', extra: true, head: t('tags.title'), cell: (item) => <TagChips tags={line(item).tags} /> },
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
    ...custom,
  ];
}

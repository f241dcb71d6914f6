import { useCustomColumns } from '../../../shared/fields/custom-columns';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import type { DealOrderField, UpdateDealInput } from '../../../shared/graph/generated/graphql';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useViewer } from '../../../shared/session/viewer';
import { TagChips } from '../../../shared/tags/tag-chip';
import type { CellEdit } from '../../../shared/ui/list/cell-edit';
import type { Column } from '../../../shared/ui/list/data-list';
import { useUpdateDeal } from '../form/use-update-deal';
import { StaleChip } from '../stale-chip';
import { StatusChip } from '../status-chip';
import { dealLineFragment } from './deal-line';

/** What the table of deals shows; the last ones only where somebody has asked for such a column. */
export const dealRowFragment = graphql(`
  fragment DealRow_deal on Deal {
    id
    version
    viewerCanEdit
    ...DealLine_deal
    ... on Deal @include(if: $more) {
      pipeline { id name }
      person { id name }
      team { id name }
      nextStep
      nextStepOn
      source
      lostReason { id name }
      pushes
      createdAt
      updatedAt
      closedAt
    }
    fields(keys: $keys) @include(if: $custom) { ...FieldValue_value }
  }
`);

export type DealRow = FragmentType<typeof dealRowFragment>;

/** All columns that the list of deals can have. */
export function useDealColumns(): readonly Column<DealRow, DealOrderField>[] {
  const t = useText();
  const { day, money, moment } = useFormats();
  const row = (item: DealRow) => readFragment(dealRowFragment, item);
  const line = (item: DealRow) => readFragment(dealLineFragment, row(item));
  const custom = useCustomColumns<DealRow>('DEAL', (item) => row(item).fields ?? []);
  const { currency } = useViewer().tenant;
  const { act } = useUpdateDeal();
  const edit = (
    kind: CellEdit<DealRow>['kind'],
    value: CellEdit<DealRow>['value'],
    change: (typed: string | null, item: DealRow) => Partial<UpdateDealInput>,
  ): CellEdit<DealRow> => ({
    kind,
    value,
    version: (item) => row(item).version,
    may: (item) => row(item).viewerCanEdit,
    save: (item, typed, version) => act({ id: row(item).id, version, ...change(typed === '' ? null : typed, item) }),
  });
  const when = (date: string | null | undefined) => (date == null ? null : day(date));
  const at = (time: string | null | undefined) => (time == null ? null : moment(time));
  return [
    {
      key: 'name',
      head: t('field.name'),
      field: 'NAME',
      cell: (item) => line(item).name,
      edit: edit(
        'text',
        (item) => line(item).name,
        (name) => ({ name: name ?? '' }),
      ),
    },
    { key: 'company', head: t('field.company'), cell: (item) => line(item).company?.name },
    { key: 'stage', head: t('field.stage'), cell: (item) => <DealState item={line(item)} /> },
    {
      key: 'amount',
      head: t('field.amount'),
      field: 'AMOUNT',
      numeric: true,
      cell: (item) => {
        const { amount } = line(item);
        return amount === null ? null : money(amount);
      },
      edit: edit(
        'amount',
        (item) => line(item).amount?.amount ?? '',
        (amount, item) => ({
          amount: amount === null ? null : { amount, currency: line(item).amount?.currency ?? currency },
        }),
      ),
    },
    {
      key: 'closeDate',
      minor: true,
      head: t('field.closeDate'),
      field: 'CLOSE_DATE',
      cell: (item) => when(line(item).closeDate),
      edit: edit(
        'day',
        (item) => line(item).closeDate ?? '',
        (closeDate) => ({ closeDate }),
      ),
    },
    { key: 'tags', minor: true, head: t('tags.title'), cell: (item) => <TagChips tags={line(item).tags} /> },
    { key: 'owner', head: t('field.owner'), cell: (item) => line(item).owner?.name },
    { key: 'pipeline', extra: true, head: t('field.pipeline'), cell: (item) => row(item).pipeline?.name },
    { key: 'person', extra: true, head: t('field.person'), cell: (item) => row(item).person?.name },
    { key: 'team', extra: true, head: t('field.team'), cell: (item) => row(item).team?.name },
    {
      key: 'nextStep',
      extra: true,
      head: t('field.nextStep'),
      cell: (item) => row(item).nextStep,
      edit: edit(
        'text',
        (item) => row(item).nextStep ?? '',
        (nextStep) => ({ nextStep }),
      ),
    },
    {
      key: 'nextStepOn',
      extra: true,
      head: t('field.nextStepOn'),
      cell: (item) => when(row(item).nextStepOn),
      edit: edit(
        'day',
        (item) => row(item).nextStepOn ?? '',
        (nextStepOn) => ({ nextStepOn }),
      ),
    },
    {
      key: 'source',
      extra: true,
      head: t('field.source'),
      cell: (item) => row(item).source,
      edit: edit(
        'text',
        (item) => row(item).source ?? '',
        (source) => ({ source }),
      ),
    },
    { key: 'lostReason', extra: true, head: t('field.lostReason'), cell: (item) => row(item).lostReason?.name },
    { key: 'pushes', extra: true, numeric: true, head: t('deals.pushes'), cell: (item) => row(item).pushes },
    {
      key: 'createdAt',
      extra: true,
      head: t('field.createdAt'),
      field: 'CREATED_AT',
      cell: (item) => at(row(item).createdAt),
    },
    {
      key: 'updatedAt',
      extra: true,
      head: t('field.updatedAt'),
      field: 'UPDATED_AT',
      cell: (item) => at(row(item).updatedAt),
    },
    { key: 'closedAt', extra: true, head: t('field.closedOn'), cell: (item) => at(row(item).closedAt) },
    ...custom,
  ];
}

interface DealStateProps {
  readonly item: { status: 'OPEN' | 'WON' | 'LOST'; stage: { name: string }; daysInStage: number; stale: boolean };
}

function DealState({ item: { status, stage, daysInStage: days, stale } }: DealStateProps) {
  const t = useText();
  return status === 'OPEN' ? (
    <span className="row" title={t('deals.card.daysLong', { days })}>
      <span className="chip">{stage.name}</span>
      {stale && <StaleChip />}
    </span>
  ) : (
    <StatusChip status={status} />
  );
}

import { useCustomColumns } from '../../../shared/fields/custom-columns';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import type { CompanyOrderField, UpdateCompanyInput } from '../../../shared/graph/generated/graphql';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { TagChips } from '../../../shared/tags/tag-chip';
import type { CellEdit } from '../../../shared/ui/list/cell-edit';
import type { Column } from '../../../shared/ui/list/data-list';
import { companyLineFragment } from './company-line';
import { useUpdateCompany } from './use-update-company';

/** What the table shows; the last ones only where somebody has asked for such a column. */
export const companyRowFragment = graphql(`
  fragment CompanyRow_company on Company {
    id
    version
    viewerCanEdit
    ...CompanyLine_company
    ... on Company @include(if: $more) {
      phones
      emails
      website
      address
      country
      parent { id name }
      team { id name }
      createdAt
      updatedAt
    }
    fields(keys: $keys) @include(if: $custom) { ...FieldValue_value }
  }
`);

export type CompanyRow = FragmentType<typeof companyRowFragment>;

/** All columns that the list can have. */
export function useCompanyColumns(): readonly Column<CompanyRow, CompanyOrderField>[] {
  const t = useText();
  const { moment } = useFormats();
  const row = (item: CompanyRow) => readFragment(companyRowFragment, item);
  const line = (item: CompanyRow) => readFragment(companyLineFragment, row(item));
  const custom = useCustomColumns<CompanyRow>('COMPANY', (item) => row(item).fields ?? []);
  const { act } = useUpdateCompany();
  const edit = (
    value: CellEdit<CompanyRow>['value'],
    change: (typed: string | null) => Partial<UpdateCompanyInput>,
  ): CellEdit<CompanyRow> => ({
    kind: 'text',
    value,
    version: (item) => row(item).version,
    may: (item) => row(item).viewerCanEdit,
    save: (item, typed, version) => act({ id: row(item).id, version, ...change(typed === '' ? null : typed) }),
  });
  const at = (time: string | undefined) => (time === undefined ? null : moment(time));
  return [
    { key: 'name', head: t('field.name'), field: 'NAME', cell: (item) => line(item).name },
    { key: 'taxId', head: t('settings.company.taxId'), cell: (item) => line(item).taxIdDisplay },
    {
      key: 'city',
      head: t('field.city'),
      field: 'CITY',
      cell: (item) => line(item).city,
      edit: edit(
        (item) => line(item).city ?? '',
        (city) => ({ city }),
      ),
    },
    {
      key: 'sector',
      minor: true,
      head: t('field.sector'),
      cell: (item) => line(item).sector,
      edit: edit(
        (item) => line(item).sector ?? '',
        (sector) => ({ sector }),
      ),
    },
    { key: 'tags', minor: true, head: t('tags.title'), cell: (item) => <TagChips tags={line(item).tags} /> },
    { key: 'owner', head: t('field.owner'), cell: (item) => line(item).owner?.name },
    { key: 'phones', extra: true, head: t('field.phones'), cell: (item) => row(item).phones?.join(', ') },
    { key: 'emails', extra: true, head: t('field.emails'), cell: (item) => row(item).emails?.join(', ') },
    { key: 'website', extra: true, head: t('field.website'), cell: (item) => row(item).website },
    { key: 'address', extra: true, head: t('field.address'), cell: (item) => row(item).address },
    { key: 'country', extra: true, head: t('field.country'), cell: (item) => row(item).country },
    { key: 'parent', extra: true, head: t('field.parent'), cell: (item) => row(item).parent?.name },
    { key: 'team', extra: true, head: t('field.team'), cell: (item) => row(item).team?.name },
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
    ...custom,
  ];
}

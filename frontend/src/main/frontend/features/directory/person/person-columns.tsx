import { useCustomColumns } from '../../../shared/fields/custom-columns';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import type { PersonOrderField, UpdatePersonInput } from '../../../shared/graph/generated/graphql';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { TagChips } from '../../../shared/tags/tag-chip';
import type { CellEdit } from '../../../shared/ui/list/cell-edit';
import type { Column } from '../../../shared/ui/list/data-list';
import { personLineFragment } from './person-line';
import { useUpdatePerson } from './use-update-person';

/** What the table shows; the last ones only where somebody has asked for such a column. */
export const personRowFragment = graphql(`
  fragment PersonRow_person on Person {
    id
    version
    viewerCanEdit
    ...PersonLine_person
    ... on Person @include(if: $more) {
      phones
      emails
      team { id name }
      createdAt
      updatedAt
    }
    fields(keys: $keys) @include(if: $custom) { ...FieldValue_value }
  }
`);

export type PersonRow = FragmentType<typeof personRowFragment>;

/** All columns that the list can have. */
export function usePersonColumns(): readonly Column<PersonRow, PersonOrderField>[] {
  const t = useText();
  const { moment } = useFormats();
  const row = (item: PersonRow) => readFragment(personRowFragment, item);
  const line = (item: PersonRow) => readFragment(personLineFragment, row(item));
  const custom = useCustomColumns<PersonRow>('PERSON', (item) => row(item).fields ?? []);
  const { act } = useUpdatePerson();
  const edit = (
    value: CellEdit<PersonRow>['value'],
    change: (typed: string | null) => Partial<UpdatePersonInput>,
  ): CellEdit<PersonRow> => ({
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
      key: 'jobTitle',
      head: t('field.jobTitle'),
      cell: (item) => line(item).jobTitle,
      edit: edit(
        (item) => line(item).jobTitle ?? '',
        (jobTitle) => ({ jobTitle }),
      ),
    },
    { key: 'company', head: t('field.company'), cell: (item) => line(item).company?.name },
    {
      key: 'city',
      minor: true,
      head: t('field.city'),
      cell: (item) => line(item).city,
      edit: edit(
        (item) => line(item).city ?? '',
        (city) => ({ city }),
      ),
    },
    { key: 'tags', minor: true, head: t('tags.title'), cell: (item) => <TagChips tags={line(item).tags} /> },
    { key: 'owner', head: t('field.owner'), cell: (item) => line(item).owner?.name },
    { key: 'phones', extra: true, head: t('field.phones'), cell: (item) => row(item).phones?.join(', ') },
    { key: 'emails', extra: true, head: t('field.emails'), cell: (item) => row(item).emails?.join(', ') },
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

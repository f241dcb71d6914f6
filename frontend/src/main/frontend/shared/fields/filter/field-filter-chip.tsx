import { lazy, Suspense } from 'react';
import { useFormats, useText } from '../../i18n/i18n';
import { useOwners } from '../../session/members';
import { ChoiceFilter } from '../../ui/list/choice-filter';
import { FilterChip } from '../../ui/list/filter-chip';
import { MenuItem } from '../../ui/popover';
import type { CustomField } from '../custom-fields';
import { endsOf, type partOf } from './field-filters';

const FieldFilterForm = lazy(async () => ({ default: (await import('./field-filter-form')).FieldFilterForm }));

interface FieldFilterChipProps {
  readonly field: CustomField;
  readonly part: NonNullable<ReturnType<typeof partOf>>;
  /** As it stands in the address, empty for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The condition on one of the company's own fields. */
export function FieldFilterChip(props: FieldFilterChipProps) {
  const { field, part, value, onChange } = props;
  const t = useText();
  const chosen = value.split(',').filter(Boolean);
  switch (part) {
    case 'options':
      return (
        <ChoiceFilter
          label={field.label}
          options={field.options.map(({ key, label }) => ({ id: key, name: label }))}
          chosen={chosen}
          onChange={(keys) => onChange(keys.join())}
        />
      );
    case 'reference':
      return <MemberFilter {...props} />;
    case 'yes':
      return (
        <FilterChip
          label={field.label}
          chosen={
            value === '' ? null : `${field.label}: ${t(value === 'true' ? 'customFields.yes' : 'customFields.no')}`
          }
          onClear={() => onChange('')}
        >
          {(close) =>
            (['true', 'false'] as const).map((each) => (
              <MenuItem
                key={each}
                chosen={value === each}
                onClick={() => {
                  onChange(each);
                  close();
                }}
              >
                {t(each === 'true' ? 'customFields.yes' : 'customFields.no')}
              </MenuItem>
            ))
          }
        </FilterChip>
      );
    default:
      return <TypedFilter {...props} />;
  }
}

function MemberFilter({ field, value, onChange }: FieldFilterChipProps) {
  const members = useOwners();
  return (
    <ChoiceFilter
      label={field.label}
      options={members}
      chosen={value.split(',').filter(Boolean)}
      onChange={(ids) => onChange(ids.join())}
    />
  );
}

/** A condition that is typed: a fragment or a range. */
function TypedFilter({ field, part, value, onChange }: FieldFilterChipProps) {
  const { day, decimal } = useFormats();
  const write = (end: string) => (end === '' ? '…' : part === 'date' ? day(end) : decimal(end));
  const words = part === 'text' ? value : endsOf(value).map(write).join(' – ');
  return (
    <FilterChip
      label={field.label}
      chosen={value === '' ? null : `${field.label}: ${words}`}
      onClear={() => onChange('')}
    >
      {(close) => (
        <Suspense>
          <FieldFilterForm
            part={part}
            value={value}
            onApply={(applied) => {
              onChange(applied);
              close();
            }}
          />
        </Suspense>
      )}
    </FilterChip>
  );
}

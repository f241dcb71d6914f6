import { useState } from 'react';
import type { FieldObject } from '../../graph/generated/graphql';
import { useText } from '../../i18n/i18n';
import { Icon } from '../../ui/icon';
import { useUrlFilters } from '../../ui/list/use-url-filters';
import { MenuItem, Popover } from '../../ui/popover';
import { useCustomFields } from '../custom-fields';
import { FieldFilterChip } from './field-filter-chip';
import { partOf, readConditions, writeCondition } from './field-filters';

/** The conditions on the company's own fields as chips, and the list of the fields to add one. */
export function FieldFilterBar({ object }: { readonly object: FieldObject }) {
  const t = useText();
  const { params, change } = useUrlFilters();
  const { fields = [] } = useCustomFields(object);
  const [added, setAdded] = useState<readonly string[]>([]);
  const conditions = readConditions(params);
  const possible = fields.flatMap((field) => {
    const part = partOf(field.kind);
    return part === null ? [] : [{ field, part, held: conditions.find(({ key }) => key === field.key)?.value ?? '' }];
  });
  const shown = possible.filter(({ field, held }) => held !== '' || added.includes(field.key));
  const others = possible.filter((each) => !shown.includes(each));
  return (
    <>
      {shown.map(({ field, part, held }) => (
        <FieldFilterChip
          key={field.key}
          field={field}
          part={part}
          value={held}
          onChange={(value) => change(writeCondition(field.key, part, value))}
        />
      ))}
      {others.length > 0 && (
        <span className="filter">
          <Popover
            className="filter-open"
            label={t('customFields.filter.add')}
            button={
              <>
                <Icon name="plus" />
                {t('customFields.filter.add')}
              </>
            }
          >
            {(close) =>
              others.map(({ field }) => (
                <MenuItem
                  key={field.key}
                  onClick={() => {
                    close();
                    setAdded((before) => [...before, field.key]);
                  }}
                >
                  {field.label}
                </MenuItem>
              ))
            }
          </Popover>
        </span>
      )}
    </>
  );
}

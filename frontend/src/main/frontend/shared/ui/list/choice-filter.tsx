import type { Pickable } from '../../form/pick-input';
import { MenuItem } from '../popover';
import { FilterChip } from './filter-chip';

interface ChoiceFilterProps {
  readonly label: string;
  readonly options: readonly Pickable[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Any of a few values. */
export function ChoiceFilter({ label, options, chosen, onChange }: ChoiceFilterProps) {
  const names = options.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  return (
    <FilterChip
      label={label}
      chosen={chosen.length === 0 ? null : names.join(', ') || label}
      onClear={() => onChange([])}
    >
      {() =>
        options.map(({ id, name }) => {
          const on = chosen.includes(id);
          return (
            <MenuItem
              key={id}
              chosen={on}
              onClick={() => onChange(on ? chosen.filter((other) => other !== id) : [...chosen, id])}
            >
              {name}
            </MenuItem>
          );
        })
      }
    </FilterChip>
  );
}

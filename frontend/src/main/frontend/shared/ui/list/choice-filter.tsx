import { useState } from 'react';
import type { Pickable } from '../../form/pick-input';
import { MenuItem } from '../popover';
import { FilterChip } from './filter-chip';
import { matching } from './matching';
import { SearchBox } from './search-box';

interface ChoiceFilterProps {
  readonly label: string;
  readonly options: readonly Pickable[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Any of several values. */
export function ChoiceFilter({ label, options, chosen, onChange }: ChoiceFilterProps) {
  const names = options.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  return (
    <FilterChip
      label={label}
      chosen={chosen.length === 0 ? null : names.join(', ') || label}
      onClear={() => onChange([])}
    >
      {() => <ChoiceOptions label={label} options={options} chosen={chosen} onChange={onChange} />}
    </FilterChip>
  );
}

/** More than these are searched rather than read. */
const few = 12;
/** As many as anybody looks through; the rest is found by name. */
const shownAtOnce = 50;

/** The values to choose from; many are found by name. */
export function ChoiceOptions({ label, options, chosen, onChange }: ChoiceFilterProps) {
  const [text, setText] = useState('');
  return (
    <>
      {options.length > few && <SearchBox label={label} value={text} onChange={setText} />}
      {matching(options, text)
        .slice(0, shownAtOnce)
        .map(({ id, name }) => {
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
        })}
    </>
  );
}

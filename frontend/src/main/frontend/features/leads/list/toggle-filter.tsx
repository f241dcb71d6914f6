interface ToggleFilterProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** One condition that holds or does not. */
export function ToggleFilter({ label, on, onChange }: ToggleFilterProps) {
  return (
    <span className={on ? 'filter on' : 'filter'}>
      <button type="button" className="filter-open" aria-pressed={on} onClick={() => onChange(!on)}>
        <span className="cut">{label}</span>
      </button>
    </span>
  );
}

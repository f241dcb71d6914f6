import { useEffect, useRef, useState } from 'react';
import { Icon } from '../icon';
import './search-box.css';

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const pause = 250;

/** Finds by name while one types. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  const [text, setText] = useState(value);
  const timer = useRef(0);
  useEffect(() => setText(value), [value]);
  return (
    <label className="search-box">
      <Icon name="search" />
      <span className="hidden">{label}</span>
      <input
        type="search"
        placeholder={label}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          window.clearTimeout(timer.current);
          timer.current = window.setTimeout(() => onChange(target.value.trim()), pause);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            // it finds at once, and sends no form that it stands in
            event.preventDefault();
            window.clearTimeout(timer.current);
            onChange(text.trim());
          }
        }}
      />
    </label>
  );
}

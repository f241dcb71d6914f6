import { useId, useRef } from 'react';
import { Icon } from '../../../shared/ui/icon';
import './code-input.css';

export const codeLength = 6;

interface CodeInputProps {
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (code: string) => void;
}

/** The digits of a code: one field, so that pasting, filling in from a message and screen readers just work. */
export function CodeInput({ label, value, error, onChange }: CodeInputProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="code">
      <label htmlFor={id}>{label}</label>
      <div className={error === undefined ? 'code-box' : 'code-box wrong'}>
        <input
          ref={input}
          id={id}
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
          value={value}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onChange={({ target }) => onChange(target.value.replace(/\D/g, '').slice(0, codeLength))}
        />
        <span className="code-digits" aria-hidden="true">
          {Array.from({ length: codeLength }, (_, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the places never change
            <span key={place} className={place === value.length ? 'next' : undefined}>
              {value[place]}
            </span>
          ))}
        </span>
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} className="plain-error" role="alert">
          <Icon name="warn" />
          {error}
        </p>
      )}
    </div>
  );
}

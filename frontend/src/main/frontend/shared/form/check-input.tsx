import { useId } from 'react';
import './check-input.css';

interface CheckInputProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly help?: string;
  readonly error?: string | undefined;
}

/** Yes or no. */
export function CheckInput({ label, checked, onChange, help, error }: CheckInputProps) {
  const id = useId();
  return (
    <div>
      <label className="check">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={help === undefined && error === undefined ? undefined : id}
          onChange={({ target }) => onChange(target.checked)}
        />
        <span>{label}</span>
      </label>
      <p id={id} className={error === undefined ? 'check-help' : 'check-help wrong'}>
        {error ?? help}
      </p>
    </div>
  );
}

interface ChecksInputProps {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
  readonly required?: boolean;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
}

/** Any of a few values, in the order in which they are offered. */
export function ChecksInput(props: ChecksInputProps) {
  const { label, choices, values, onChange, required = false, help, error } = props;
  const set = (value: string, on: boolean) =>
    onChange(choices.map((choice) => choice.value).filter((each) => (each === value ? on : values.includes(each))));
  return (
    <fieldset className="checks">
      <legend>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </legend>
      {choices.map((choice) => (
        <label key={choice.value} className="check">
          <input
            type="checkbox"
            checked={values.includes(choice.value)}
            onChange={({ target }) => set(choice.value, target.checked)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
      {(error ?? help) !== undefined && (
        <p className={error === undefined ? 'check-help' : 'check-help wrong'} role={error && 'alert'}>
          {error ?? help}
        </p>
      )}
    </fieldset>
  );
}

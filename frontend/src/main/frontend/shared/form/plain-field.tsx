import { type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, useId } from 'react';
import { Icon } from '../ui/icon';
import './plain-field.css';

interface Around {
  readonly label: string;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  /** Only read aloud; for fields whose place says what they are. */
  readonly labelHidden?: boolean;
}

interface FieldProps extends Around {
  readonly id: string;
  readonly children: ReactNode;
}

function Field({ id, label, help, error, labelHidden = false, children }: FieldProps) {
  return (
    <div className="plain-field">
      <label htmlFor={id} className={labelHidden ? 'hidden' : undefined}>
        {label}
      </label>
      {children}
      {error !== undefined && (
        <p id={`${id}-error`} className="plain-error" role="alert">
          <Icon name="warn" />
          {error}
        </p>
      )}
      {help !== undefined && (
        <div id={`${id}-help`} className="plain-help">
          {help}
        </div>
      )}
    </div>
  );
}

function describedBy(id: string, { help, error }: Around) {
  const ids = [error !== undefined && `${id}-error`, help !== undefined && `${id}-help`].filter(Boolean).join(' ');
  return { 'aria-describedby': ids === '' ? undefined : ids, 'aria-invalid': error !== undefined || undefined };
}

type PlainInputProps = Around &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'className' | 'id'> & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    /** Stands before the text inside the box. */
    readonly before?: string;
    /** Acts inside the box, after the text. */
    readonly after?: ReactNode;
  };

/** A line of text as the browser knows it, so that password managers, code messages and phone keyboards help. */
export function PlainInput({ label, help, error, labelHidden, before, after, onChange, ...input }: PlainInputProps) {
  const id = useId();
  return (
    <Field id={id} label={label} help={help} error={error} {...(labelHidden === undefined ? {} : { labelHidden })}>
      <div className={error === undefined ? 'plain-box' : 'plain-box wrong'}>
        {before !== undefined && <span className="plain-before">{before}</span>}
        <input
          {...input}
          {...describedBy(id, { label, help, error })}
          id={id}
          onChange={({ target }) => onChange(target.value)}
        />
        {after}
      </div>
    </Field>
  );
}

type PlainSelectProps = Around &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange' | 'className' | 'id'> & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    /** The options. */
    readonly children: ReactNode;
  };

/** One of some values, picked with what the device offers for that. */
export function PlainSelect({ label, help, error, labelHidden, onChange, children, ...select }: PlainSelectProps) {
  const id = useId();
  return (
    <Field id={id} label={label} help={help} error={error} {...(labelHidden === undefined ? {} : { labelHidden })}>
      <div className={error === undefined ? 'plain-box plain-select' : 'plain-box plain-select wrong'}>
        <select
          {...select}
          {...describedBy(id, { label, help, error })}
          id={id}
          onChange={({ target }) => onChange(target.value)}
        >
          {children}
        </select>
        <Icon name="chevron" />
      </div>
    </Field>
  );
}

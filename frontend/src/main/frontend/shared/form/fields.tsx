import { EmailField } from '@vaadin/react-components/EmailField.js';
import { Select } from '@vaadin/react-components/Select.js';
import { TextArea } from '@vaadin/react-components/TextArea.js';
import { TextField } from '@vaadin/react-components/TextField.js';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with the value; shown at the field. */
  readonly error?: string | undefined;
  readonly help?: string;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  readonly placeholder?: string;
}

function common({ label, value, error, help, required = false, autoFocus = false, placeholder }: FieldProps) {
  return {
    label,
    value,
    required,
    autofocus: autoFocus,
    invalid: error !== undefined,
    errorMessage: error ?? '',
    manualValidation: true,
    ...(help === undefined ? {} : { helperText: help }),
    ...(placeholder === undefined ? {} : { placeholder }),
  };
}

interface TextInputProps extends FieldProps {
  readonly inputMode?: 'decimal' | 'tel' | 'url';
  readonly prefix?: string;
}

/** One line of text. */
export function TextInput({ onChange, inputMode, prefix, maxLength = 200, ...field }: TextInputProps) {
  return (
    <TextField
      {...common({ ...field, onChange })}
      maxlength={maxLength}
      {...(inputMode === undefined ? {} : { inputMode })}
      onValueChanged={({ detail }) => detail.value !== field.value && onChange(detail.value)}
    >
      {prefix !== undefined && (
        <span slot="prefix" className="faint small">
          {prefix}
        </span>
      )}
    </TextField>
  );
}

export function EmailInput({ onChange, ...field }: FieldProps) {
  return (
    <EmailField
      {...common({ ...field, onChange })}
      onValueChanged={({ detail }) => detail.value !== field.value && onChange(detail.value)}
    />
  );
}

export function LongTextInput({ onChange, maxLength = 2000, ...field }: FieldProps) {
  return (
    <TextArea
      {...common({ ...field, onChange })}
      maxlength={maxLength}
      onValueChanged={({ detail }) => detail.value !== field.value && onChange(detail.value)}
    />
  );
}

export interface Choice {
  readonly label: string;
  readonly value: string;
}

interface ChoiceInputProps extends FieldProps {
  readonly choices: readonly Choice[];
}

/** One of a few values. */
export function ChoiceInput({ onChange, choices, ...field }: ChoiceInputProps) {
  return (
    <Select
      {...common({ ...field, onChange })}
      items={[...choices]}
      onValueChanged={({ detail }) => detail.value !== field.value && onChange(detail.value)}
    />
  );
}

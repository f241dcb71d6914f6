import { useState } from 'react';
import type { Form } from '../form/use-form';
import type { FieldInput, FieldObject } from '../graph/generated/graphql';
import { useFormats, useText } from '../i18n/i18n';
import { useViewer } from '../session/viewer';
import { type CustomField, useCustomFields } from './custom-fields';
import {
  emptyField,
  fieldInput,
  type HeldFields,
  isShown,
  type TypedField,
  type TypedFields,
  typedOf,
} from './field-values';

export interface FieldForm {
  /** The fields that are shown with what was typed so far. */
  readonly shown: readonly CustomField[];
  readonly typed: TypedFields;
  readonly change: (key: string, changed: Partial<TypedField>) => void;
  /** Where the errors of a field are found. */
  readonly pathOf: (key: string) => string;
  /** What of them has to be saved; null when the form has refused something. */
  readonly inputs: () => FieldInput[] | null;
}

interface Part {
  /** Where in the input the record stands of which these are the fields. */
  readonly at?: string;
  /** Which fields are asked for. */
  readonly only?: (field: CustomField) => boolean;
}

const nothing: HeldFields = [];
const all: Part = {};

/** The company's own fields inside the form of a record: all that were filled in of a new one, what was changed of an old one. */
export function useFieldForm<Values>(
  object: FieldObject,
  form: Form<Values>,
  held: HeldFields = nothing,
  { at, only = () => true }: Part = all,
): FieldForm {
  const t = useText();
  const { decimal, parseDecimal } = useFormats();
  const { currency } = useViewer().tenant;
  const { fields = [] } = useCustomFields(object);
  const [read] = useState(() => typedOf(held, decimal));
  const [typed, setTyped] = useState(read);
  const shown = fields.filter((field) => only(field) && isShown(field, fields, typed));
  const pathOf = (key: string) => (at === undefined ? `fields.${key}` : `${at}.fields.${key}`);

  const inputs = () => {
    const changed: FieldInput[] = [];
    const errors: Record<string, string> = {};
    for (const field of shown) {
      const now = typed[field.key] ?? emptyField;
      if (JSON.stringify(now) !== JSON.stringify(read[field.key] ?? emptyField)) {
        const input = fieldInput(field, now, currency, parseDecimal);
        if (input === undefined) {
          errors[pathOf(field.key)] = t('customFields.number.invalid', { example: decimal('1250.5') });
        } else {
          changed.push(input);
        }
      }
    }
    if (Object.keys(errors).length > 0) {
      form.refuse(errors);
      return null;
    }
    return changed;
  };

  return {
    shown,
    typed,
    pathOf,
    change: (key, changed) =>
      setTyped((before) => ({ ...before, [key]: { ...(before[key] ?? emptyField), ...changed } })),
    inputs,
  };
}

import { Fragment } from 'react';
import type { FieldErrors } from '../form/use-form';
import { CustomFieldInput } from './custom-field-input';
import type { CustomField } from './custom-fields';
import { emptyField } from './field-values';
import type { FieldForm } from './use-field-form';
import './custom-fields.css';

interface CustomFieldInputsProps {
  readonly custom: FieldForm;
  readonly errors: FieldErrors;
}

/** The company's own fields in a form, section by section. */
export function CustomFieldInputs({ custom: { shown, typed, pathOf, change }, errors }: CustomFieldInputsProps) {
  return shown.length === 0 ? null : (
    <div className="fields custom-fields">
      {bySection(shown).map(([section, fields]) => (
        <Fragment key={section}>
          {section !== '' && <h3 className="label wide">{section}</h3>}
          {fields.map((field) => (
            <div key={field.key} className={isWide(field) ? 'wide' : undefined}>
              <CustomFieldInput
                field={field}
                typed={typed[field.key] ?? emptyField}
                onChange={(changed) => change(field.key, changed)}
                error={errors[pathOf(field.key)]}
              />
            </div>
          ))}
        </Fragment>
      ))}
    </div>
  );
}

const isWide = ({ kind }: CustomField) => kind === 'LONG_TEXT' || kind === 'MULTI_CHOICE';

/** The fields by their sections, those without one first, else in their order. */
export function bySection(fields: readonly CustomField[]): [string, CustomField[]][] {
  const sections = new Map<string, CustomField[]>([['', []]]);
  for (const field of fields) {
    const section = field.section ?? '';
    sections.set(section, [...(sections.get(section) ?? []), field]);
  }
  return [...sections].filter(([, own]) => own.length > 0);
}

import { readFragment } from '../graph/generated';
import type { FieldObject } from '../graph/generated/graphql';
import { useFormats, useText } from '../i18n/i18n';
import { Facts } from '../ui/record/facts';
import { bySection } from './custom-field-inputs';
import { useCustomFields } from './custom-fields';
import { FieldValue } from './field-value';
import { fieldValueFragment, type HeldFields, isShown, typedOf } from './field-values';

interface CustomFactsProps {
  readonly object: FieldObject;
  readonly held: HeldFields;
}

/** What a record holds in the company's own fields, section by section. */
export function CustomFacts({ object, held }: CustomFactsProps) {
  const t = useText();
  const { decimal } = useFormats();
  const { fields = [] } = useCustomFields(object);
  const typed = typedOf(held, decimal);
  const heldIn = (key: string) => held.find((value) => readFragment(fieldValueFragment, value).key === key);
  const shown = fields.filter((field) => heldIn(field.key) !== undefined || isShown(field, fields, typed));
  return bySection(shown).map(([section, own]) => (
    <Facts
      key={section}
      title={section === '' ? t('customFields.facts') : section}
      facts={own.map(({ key, label }) => {
        const value = heldIn(key);
        return { label, value: value === undefined ? null : <FieldValue value={value} /> };
      })}
    />
  ));
}

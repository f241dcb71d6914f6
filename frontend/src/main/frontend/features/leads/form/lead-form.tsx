import { LongTextInput, TextInput } from '../../../shared/form/fields';
import type { Form } from '../../../shared/form/use-form';
import { useText } from '../../../shared/i18n/i18n';
import { OwnerField } from '../../../shared/session/owner-field';
import type { LeadValues } from './lead-values';

type TextField = 'name' | 'companyName' | 'jobTitle' | 'phones' | 'emails' | 'city' | 'sector' | 'source';
const lines: readonly TextField[] = ['companyName', 'jobTitle', 'phones', 'emails', 'city', 'sector', 'source'];
const helped = { phones: 'field.phones.help', emails: 'field.emails.help' } as const;

/** The fields of a lead. */
export function LeadForm({ form: { values, errors, change } }: { readonly form: Form<LeadValues> }) {
  const t = useText();
  return (
    <div className="fields">
      <TextInput
        label={t('field.name')}
        value={values.name}
        onChange={(name) => change({ name })}
        error={errors.name}
        required
      />
      {lines.map((field) => (
        <TextInput
          key={field}
          label={t(`field.${field}`)}
          value={values[field]}
          onChange={(text) => change({ [field]: text })}
          error={errors[field]}
          {...(field === 'phones' && { inputMode: 'tel' as const })}
          {...(field in helped && { help: t(helped[field as keyof typeof helped]) })}
        />
      ))}
      <OwnerField value={values.owner} onChange={(owner) => change({ owner })} error={errors.ownerId} />
      <div className="wide">
        <LongTextInput
          label={t('field.message')}
          maxLength={10_000}
          value={values.message}
          onChange={(message) => change({ message })}
          error={errors.message}
        />
      </div>
    </div>
  );
}

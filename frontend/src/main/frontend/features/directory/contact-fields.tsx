import { TextInput } from '../../shared/form/fields';
import type { Form } from '../../shared/form/use-form';
import { useText } from '../../shared/i18n/i18n';

interface Contact {
  readonly phones: string;
  readonly emails: string;
  readonly city: string;
}

interface ContactFieldsProps {
  readonly values: Contact;
  readonly errors: Form<Contact>['errors'];
  readonly change: (changed: Partial<Contact>) => void;
}

/** How and where a company or a person is reached. */
export function ContactFields({ values, errors, change }: ContactFieldsProps) {
  const t = useText();
  return (
    <>
      <TextInput
        label={t('field.phones')}
        value={values.phones}
        onChange={(phones) => change({ phones })}
        error={errors.phones}
        inputMode="tel"
        help={t('field.phones.help')}
      />
      <TextInput
        label={t('field.emails')}
        value={values.emails}
        onChange={(emails) => change({ emails })}
        error={errors.emails}
        help={t('field.emails.help')}
      />
      <TextInput
        label={t('field.city')}
        value={values.city}
        onChange={(city) => change({ city })}
        error={errors.city}
      />
    </>
  );
}

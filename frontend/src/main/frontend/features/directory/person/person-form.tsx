import { LongTextInput, TextInput } from '../../../shared/form/fields';
import type { Form } from '../../../shared/form/use-form';
import { useText } from '../../../shared/i18n/i18n';
import { OwnerField } from '../../../shared/session/owner-field';
import { CompanyField } from '../company-field';
import { ContactFields } from '../contact-fields';
import type { PersonValues } from './person-values';

/** The fields of a person. */
export function PersonForm({ form: { values, errors, change } }: { readonly form: Form<PersonValues> }) {
  const t = useText();
  return (
    <div className="fields">
      <TextInput
        label={t('field.givenName')}
        value={values.givenName}
        onChange={(givenName) => change({ givenName })}
        error={errors.givenName}
        required
      />
      <TextInput
        label={t('field.familyName')}
        value={values.familyName}
        onChange={(familyName) => change({ familyName })}
        error={errors.familyName}
      />
      <CompanyField
        label={t('field.company')}
        value={values.company}
        onChange={(company) => change({ company })}
        error={errors.companyId}
      />
      <TextInput
        label={t('field.jobTitle')}
        value={values.jobTitle}
        onChange={(jobTitle) => change({ jobTitle })}
        error={errors.jobTitle}
      />
      <ContactFields values={values} errors={errors} change={change} />
      <OwnerField value={values.owner} onChange={(owner) => change({ owner })} error={errors.ownerId} />
      <div className="wide">
        <LongTextInput
          label={t('field.description')}
          value={values.description}
          onChange={(description) => change({ description })}
          error={errors.description}
        />
      </div>
    </div>
  );
}

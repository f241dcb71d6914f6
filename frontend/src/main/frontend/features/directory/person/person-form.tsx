import { ChoiceInput, LongTextInput, TextInput } from '../../../shared/form/fields';
import { Notice } from '../../../shared/form/notice';
import type { Form } from '../../../shared/form/use-form';
import { useText } from '../../../shared/i18n/i18n';
import { useOwners } from '../../../shared/session/members';
import { CompanyField } from '../company-field';
import type { PersonValues } from './person-values';

/** The fields of a person. */
export function PersonForm({ form: { values, errors, notice, change } }: { readonly form: Form<PersonValues> }) {
  const t = useText();
  const owners = useOwners().map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Notice text={notice} />
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
        {owners.length > 0 && (
          <ChoiceInput
            label={t('field.owner')}
            choices={owners}
            value={values.ownerId}
            onChange={(ownerId) => change({ ownerId })}
            error={errors.ownerId}
          />
        )}
        <div className="wide">
          <LongTextInput
            label={t('field.description')}
            value={values.description}
            onChange={(description) => change({ description })}
            error={errors.description}
          />
        </div>
      </div>
    </>
  );
}

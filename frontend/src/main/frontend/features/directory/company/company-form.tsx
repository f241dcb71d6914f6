import { ChoiceInput, LongTextInput, TextInput } from '../../../shared/form/fields';
import { Notice } from '../../../shared/form/notice';
import type { Form } from '../../../shared/form/use-form';
import { useText } from '../../../shared/i18n/i18n';
import { useOwners } from '../../../shared/session/members';
import { useViewer } from '../../../shared/session/viewer';
import { CompanyField } from '../company-field';
import type { CompanyValues } from './company-values';

/** The fields of a company. */
export function CompanyForm({ form: { values, errors, notice, change } }: { readonly form: Form<CompanyValues> }) {
  const t = useText();
  const { tenant } = useViewer();
  const owners = useOwners().map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Notice text={notice} />
      <div className="fields">
        <div className="wide">
          <TextInput
            label={t('field.name')}
            value={values.name}
            onChange={(name) => change({ name })}
            error={errors.name}
            required
          />
        </div>
        <TextInput
          label={tenant.taxIdName}
          value={values.taxId}
          onChange={(taxId) => change({ taxId })}
          error={errors.taxId}
        />
        <TextInput
          label={t('field.sector')}
          value={values.sector}
          onChange={(sector) => change({ sector })}
          error={errors.sector}
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
        <TextInput
          label={t('field.address')}
          value={values.address}
          onChange={(address) => change({ address })}
          error={errors.address}
        />
        <TextInput
          label={t('field.website')}
          value={values.website}
          onChange={(website) => change({ website })}
          error={errors.website}
          inputMode="url"
        />
        <CompanyField
          label={t('field.parent')}
          value={values.parent}
          onChange={(parent) => change({ parent })}
          error={errors.parentId}
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

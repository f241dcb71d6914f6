import { LongTextInput, TextInput } from '../../../shared/form/fields';
import type { Form } from '../../../shared/form/use-form';
import { useText } from '../../../shared/i18n/i18n';
import { OwnerField } from '../../../shared/session/owner-field';
import { useViewer } from '../../../shared/session/viewer';
import { CompanyField } from '../company-field';
import { ContactFields } from '../contact-fields';
import type { CompanyValues } from './company-values';

/** The fields of a company. */
export function CompanyForm({ form: { values, errors, change } }: { readonly form: Form<CompanyValues> }) {
  const t = useText();
  const { tenant } = useViewer();
  return (
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
      <ContactFields values={values} errors={errors} change={change} />
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

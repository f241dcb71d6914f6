import { CheckInput } from '../../shared/form/check-input';
import { TextInput } from '../../shared/form/fields';
import type { Form } from '../../shared/form/use-form';
import { useText } from '../../shared/i18n/i18n';
import type { FieldValues } from './field-values';

/** Whether the field has to be filled in, and why: no reason, no obligation. */
export function RequirementFields({ form: { values, errors, change } }: { readonly form: Form<FieldValues> }) {
  const t = useText();
  return (
    <div className="field-rule">
      <CheckInput
        label={t('customFields.required.check')}
        help={t('customFields.required.help')}
        checked={values.asked}
        onChange={(asked) => change({ asked })}
      />
      {values.asked && (
        <div className="fields">
          <TextInput
            label={t('customFields.reason')}
            required
            maxLength={300}
            value={values.reason}
            onChange={(reason) => change({ reason })}
            error={errors['required.reason']}
            placeholder={t('customFields.reason.example')}
          />
          <TextInput
            label={t('customFields.example')}
            maxLength={120}
            value={values.example}
            onChange={(example) => change({ example })}
            error={errors['required.example']}
          />
        </div>
      )}
    </div>
  );
}

import type { CustomField } from '../../shared/fields/custom-fields';
import { CheckInput } from '../../shared/form/check-input';
import { ChoiceInput, LongTextInput, TextInput } from '../../shared/form/fields';
import type { Form } from '../../shared/form/use-form';
import { useText } from '../../shared/i18n/i18n';
import { ConditionFields } from './condition-fields';
import type { FieldValues } from './field-values';
import { hasOptions, hasParts, kinds } from './objects';
import { OptionsEditor } from './options-editor';
import { RequirementFields } from './requirement-fields';

interface FieldFormProps {
  readonly form: Form<FieldValues>;
  readonly fields: readonly CustomField[];
  /** The key of the field that is edited; what it holds cannot be changed. */
  readonly own?: string;
}

/** What a custom field is like. */
export function FieldForm({ form, fields, own }: FieldFormProps) {
  const t = useText();
  const { values, errors, change } = form;
  return (
    <div className="fields">
      <TextInput
        label={t('customFields.label')}
        required
        maxLength={80}
        value={values.label}
        onChange={(label) => change({ label })}
        error={errors.label}
      />
      {own === undefined ? (
        <ChoiceInput
          label={t('customFields.kind')}
          choices={kinds.map((kind) => ({ value: kind, label: t(`customFields.kind.${kind}`) }))}
          value={values.kind}
          onChange={(chosen) => change({ kind: kinds.find((kind) => kind === chosen) ?? 'TEXT' })}
        />
      ) : (
        <div className="field-kind">
          <p className="label">{t('customFields.kind')}</p>
          <p>{t(`customFields.kind.${values.kind}`)}</p>
        </div>
      )}
      {hasOptions(values.kind) && (
        <div className="wide">
          <OptionsEditor options={values.options} onChange={(options) => change({ options })} error={errors.options} />
        </div>
      )}
      <div className="wide">
        <LongTextInput
          label={t('customFields.help')}
          help={t('customFields.help.help')}
          maxLength={300}
          value={values.help}
          onChange={(help) => change({ help })}
          error={errors.help}
        />
      </div>
      <TextInput
        label={t('customFields.section')}
        help={t('customFields.section.help')}
        maxLength={80}
        value={values.section}
        onChange={(section) => change({ section })}
        error={errors.section}
      />
      <div className="wide field-rules">
        <RequirementFields form={form} />
        <ConditionFields form={form} fields={fields} own={own} />
        <CheckInput
          label={t('customFields.secret.check')}
          help={t('customFields.secret.help')}
          checked={values.secret}
          onChange={(secret) => change({ secret })}
          error={errors.secret}
        />
        {hasParts(values.kind) && (
          <CheckInput
            label={t('customFields.quick.check')}
            help={t('customFields.quick.help')}
            checked={values.quick}
            onChange={(quick) => change({ quick })}
            error={errors.quick}
          />
        )}
      </div>
    </div>
  );
}

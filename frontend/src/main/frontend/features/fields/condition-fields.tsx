import type { CustomField } from '../../shared/fields/custom-fields';
import { CheckInput, ChecksInput } from '../../shared/form/check-input';
import { ChoiceInput } from '../../shared/form/fields';
import type { Form } from '../../shared/form/use-form';
import { useText } from '../../shared/i18n/i18n';
import { deciders, type FieldValues } from './field-values';

interface ConditionFieldsProps {
  readonly form: Form<FieldValues>;
  readonly fields: readonly CustomField[];
  readonly own: string | undefined;
}

/** Whether the field is shown only while another one has certain values. */
export function ConditionFields({ form: { values, errors, change }, fields, own }: ConditionFieldsProps) {
  const t = useText();
  const possible = deciders(fields, own);
  const decider = possible.find(({ key }) => key === values.whenField);
  if (possible.length === 0) {
    return null;
  }
  return (
    <div className="field-rule">
      <CheckInput
        label={t('customFields.condition.check')}
        checked={values.conditional}
        onChange={(conditional) => change({ conditional, whenField: possible[0]?.key ?? '', whenValues: [] })}
      />
      {values.conditional && (
        <div className="col">
          <ChoiceInput
            label={t('customFields.condition.field')}
            choices={possible.map(({ key, label }) => ({ value: key, label }))}
            value={values.whenField}
            onChange={(whenField) => change({ whenField, whenValues: [] })}
            error={errors['showWhen.field']}
          />
          {decider !== undefined && (
            <ChecksInput
              label={t('customFields.condition.values')}
              choices={valuesOf(decider, t('customFields.yes'), t('customFields.no'))}
              values={values.whenValues}
              onChange={(whenValues) => change({ whenValues })}
              error={errors['showWhen.values']}
            />
          )}
        </div>
      )}
    </div>
  );
}

function valuesOf({ kind, options }: CustomField, yes: string, no: string) {
  return kind === 'YES_NO'
    ? [
        { value: 'true', label: yes },
        { value: 'false', label: no },
      ]
    : options.filter(({ retired }) => !retired).map(({ key, label }) => ({ value: key, label }));
}

import { DateInput } from '../../../shared/form/date-input';
import { ChoiceInput, LongTextInput, TextInput } from '../../../shared/form/fields';
import type { Form } from '../../../shared/form/use-form';
import { useText } from '../../../shared/i18n/i18n';
import { useCurrencies } from '../../../shared/money/use-currencies';
import { OwnerField } from '../../../shared/session/owner-field';
import { stagesOf, usePipelines } from '../pipeline';
import { CompanyField, PersonField } from './customer-fields';
import type { DealValues } from './deal-values';

interface DealFormProps {
  readonly form: Form<DealValues>;
  readonly currency: string;
  /** A closed deal keeps its stage. */
  readonly stageFixed?: boolean;
  /** The amount is what the lines add up to. */
  readonly amountFixed?: boolean;
  /** The stage that stands there until another one is chosen. */
  readonly firstStage?: string;
}

/** The fields of a deal, most important first. */
export function DealForm({ form, currency, stageFixed = false, amountFixed = false, firstStage = '' }: DealFormProps) {
  const t = useText();
  const { values, errors, change } = form;
  const { currencies } = useCurrencies();
  const codes = [...new Set([currency, ...currencies.map((each) => each.currency)])];
  const stages = stagesOf(usePipelines()).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className="fields">
      <div className="wide">
        <TextInput
          label={t('field.name')}
          required
          autoFocus
          value={values.name}
          onChange={(name) => change({ name })}
          error={errors.name}
        />
      </div>
      <CompanyField value={values.company} onChange={(company) => change({ company })} error={errors.companyId} />
      <PersonField
        companyId={values.company?.id ?? null}
        value={values.person}
        onChange={(person) => change({ person })}
        error={errors.personId}
      />
      {!amountFixed && (
        <TextInput
          label={t('field.amount')}
          inputMode="decimal"
          prefix={values.currency || currency}
          value={values.amount}
          onChange={(amount) => change({ amount })}
          error={errors.amount}
        />
      )}
      {!amountFixed && codes.length > 1 && (
        <ChoiceInput
          label={t('settings.company.currency')}
          value={values.currency || currency}
          choices={codes.map((code) => ({ value: code, label: code }))}
          onChange={(code) => change({ currency: code === currency ? '' : code })}
          error={errors.currency}
        />
      )}
      <DateInput
        label={t('field.closeDate')}
        value={values.closeDate}
        onChange={(closeDate) => change({ closeDate })}
        error={errors.closeDate}
      />
      <TextInput
        label={t('field.nextStep')}
        value={values.nextStep}
        onChange={(nextStep) => change({ nextStep })}
        error={errors.nextStep}
      />
      <DateInput
        label={t('field.nextStepOn')}
        value={values.nextStepOn}
        onChange={(nextStepOn) => change({ nextStepOn })}
        error={errors.nextStepOn}
      />
      {!stageFixed && stages.length > 0 && (
        <ChoiceInput
          label={t('field.stage')}
          choices={stages}
          value={values.stageId || firstStage}
          onChange={(stageId) => change({ stageId })}
          error={errors.stageId}
        />
      )}
      <OwnerField value={values.owner} onChange={(owner) => change({ owner })} error={errors.ownerId} />
      <div className="wide">
        <TextInput
          label={t('field.source')}
          value={values.source}
          onChange={(source) => change({ source })}
          error={errors.source}
        />
      </div>
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

import { CustomFieldInputs } from '../../../shared/fields/custom-field-inputs';
import type { FieldForm } from '../../../shared/fields/use-field-form';
import { DateInput } from '../../../shared/form/date-input';
import { TextInput } from '../../../shared/form/fields';
import type { Form } from '../../../shared/form/use-form';
import { useText } from '../../../shared/i18n/i18n';
import { asNew, type ConvertValues, none } from './convert-values';
import { type Twin, TwinChoice } from './twin-choice';

interface PartProps {
  readonly form: Form<ConvertValues>;
  readonly twins: readonly Twin[];
  /** What the company wants to know of a new one. */
  readonly custom: FieldForm;
}

/** The company of the lead: one that is there, a new one, or none. */
export function CompanyPart({ form: { values, errors, change }, twins, custom }: PartProps) {
  const t = useText();
  return (
    <TwinChoice
      legend={t('field.company')}
      name="company"
      twins={twins}
      chosen={values.company}
      onChange={(company) => change({ company })}
      others={[
        { value: asNew, label: t('leads.convert.newCompany') },
        { value: none, label: t('leads.convert.noCompany') },
      ]}
    >
      {values.company === asNew && (
        <>
          <div className="fields">
            <TextInput
              label={t('field.name')}
              required
              value={values.companyName}
              onChange={(companyName) => change({ companyName })}
              error={errors['company.create.name']}
            />
            <TextInput
              label={t('leads.convert.taxId')}
              value={values.taxId}
              onChange={(taxId) => change({ taxId })}
              error={errors['company.create.taxId']}
            />
          </div>
          <CustomFieldInputs custom={custom} errors={errors} />
        </>
      )}
    </TwinChoice>
  );
}

/** The person of the lead: one who is there or a new one. */
export function PersonPart({ form: { values, errors, change }, twins, custom }: PartProps) {
  const t = useText();
  return (
    <TwinChoice
      legend={t('field.person')}
      name="person"
      twins={twins}
      chosen={values.person}
      onChange={(person) => change({ person })}
      others={[{ value: asNew, label: t('leads.convert.newPerson') }]}
    >
      {values.person === asNew && (
        <>
          <div className="fields">
            <TextInput
              label={t('field.givenName')}
              required
              value={values.givenName}
              onChange={(givenName) => change({ givenName })}
              error={errors['person.create.givenName']}
            />
            <TextInput
              label={t('field.familyName')}
              value={values.familyName}
              onChange={(familyName) => change({ familyName })}
              error={errors['person.create.familyName']}
            />
          </div>
          <CustomFieldInputs custom={custom} errors={errors} />
        </>
      )}
    </TwinChoice>
  );
}

interface DealPartProps {
  readonly form: Form<ConvertValues>;
  readonly currency: string;
  readonly custom: FieldForm;
}

/** The deal of the lead, which may come later. */
export function DealPart({ form: { values, errors, change }, currency, custom }: DealPartProps) {
  const t = useText();
  return (
    <fieldset className="twins">
      <legend>{t('frame.new.deal')}</legend>
      <label className="twin">
        <input
          type="checkbox"
          checked={values.withDeal}
          onChange={({ target }) => change({ withDeal: target.checked })}
        />
        <span className="grow">{t('leads.convert.withDeal')}</span>
      </label>
      {values.withDeal && (
        <>
          <div className="fields">
            <TextInput
              label={t('leads.convert.dealName')}
              required
              value={values.dealName}
              onChange={(dealName) => change({ dealName })}
              error={errors['deal.name']}
            />
            <TextInput
              label={t('field.amount')}
              inputMode="decimal"
              prefix={currency}
              value={values.amount}
              onChange={(amount) => change({ amount })}
              error={errors['deal.amount'] ?? errors.amount}
            />
            <DateInput
              label={t('field.closeDate')}
              value={values.closeDate}
              onChange={(closeDate) => change({ closeDate })}
              error={errors['deal.closeDate']}
            />
          </div>
          <CustomFieldInputs custom={custom} errors={errors} />
        </>
      )}
    </fieldset>
  );
}

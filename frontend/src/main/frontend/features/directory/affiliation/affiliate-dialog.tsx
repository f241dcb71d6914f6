import { TextInput } from '../../../shared/form/fields';
import { FormDialog } from '../../../shared/form/form-dialog';
import type { Pickable } from '../../../shared/form/pick-input';
import { useForm } from '../../../shared/form/use-form';
import { useText } from '../../../shared/i18n/i18n';
import { CompanyField } from '../company-field';
import { PersonField } from '../person-field';
import { useAffiliatePerson } from './use-affiliate-person';

interface AffiliateDialogProps {
  /** The side from which it is asked; the other one is chosen. */
  readonly person?: Pickable;
  readonly company?: Pickable;
  readonly onClose: () => void;
}

interface Values {
  readonly person: Pickable | null;
  readonly company: Pickable | null;
  readonly role: string;
}

const maxLength = 100;

/** Says what a person is in one more company. */
export function AffiliateDialog({ person, company, onClose }: AffiliateDialogProps) {
  const t = useText();
  const form = useForm<Values>({ person: person ?? null, company: company ?? null, role: '' });
  const { values, errors, change } = form;
  const { act, running } = useAffiliatePerson();
  const send = async () => {
    if (values.person === null || values.company === null) {
      form.refuse({ [values.person === null ? 'personId' : 'companyId']: t('common.required') });
      return null;
    }
    const role = values.role.trim();
    return act({ personId: values.person.id, companyId: values.company.id, role: role === '' ? null : role });
  };
  return (
    <FormDialog
      narrow
      title={t(company === undefined ? 'affiliations.addCompany' : 'affiliations.addPerson')}
      act={t('common.save')}
      form={form}
      send={send}
      running={running}
      onSaved={onClose}
      onClose={onClose}
    >
      {company === undefined ? (
        <CompanyField
          label={t('field.company')}
          value={values.company}
          onChange={(picked) => change({ company: picked })}
          error={errors.companyId}
        />
      ) : (
        <PersonField
          label={t('field.person')}
          value={values.person}
          onChange={(picked) => change({ person: picked })}
          error={errors.personId ?? errors.companyId}
        />
      )}
      <TextInput
        label={t('affiliations.role')}
        value={values.role}
        onChange={(role) => change({ role })}
        error={errors.role}
        help={t('affiliations.role.help')}
        maxLength={maxLength}
      />
    </FormDialog>
  );
}

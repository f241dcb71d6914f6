import { useNavigate } from 'react-router';
import { CustomFieldInputs } from '../../../shared/fields/custom-field-inputs';
import { useFieldForm } from '../../../shared/fields/use-field-form';
import { FormDialog } from '../../../shared/form/form-dialog';
import { useForm } from '../../../shared/form/use-form';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath, useViewer } from '../../../shared/session/viewer';
import { companyProbe } from '../twins/probes';
import { TwinList } from '../twins/twin-list';
import { useTwins } from '../twins/twins';
import { CompanyForm } from './company-form';
import { type CompanyValues, companyInput, emptyCompany } from './company-values';
import { useCreateCompany } from './use-create-company';

/** Asks for a new company and leads to it. */
export function CreateCompanyDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const path = useTenantPath();
  const navigate = useNavigate();
  const form = useForm<CompanyValues>({ ...emptyCompany, owner: useViewer().member });
  const custom = useFieldForm('COMPANY', form);
  const { act, running } = useCreateCompany();

  const probe = companyProbe(companyInput(form.values));
  const twins = useTwins(probe);
  const warned = twins.length > 0 || form.errors.duplicate !== undefined;

  const send = async () => {
    if (form.values.name.trim() === '') {
      form.refuse({ name: t('common.required') });
      return null;
    }
    const fields = custom.inputs();
    return fields && act({ ...companyInput(form.values), fields, allowDuplicate: warned });
  };

  return (
    <FormDialog
      title={t('companies.create.title')}
      act={t(warned ? 'twins.saveAnyway' : 'common.create')}
      form={form}
      send={send}
      running={running}
      onSaved={({ id }) => void navigate(path(`/companies/${id}`))}
      onClose={onClose}
    >
      <TwinList twins={twins} probe={probe} />
      <CompanyForm form={form} />
      <CustomFieldInputs custom={custom} errors={form.errors} />
    </FormDialog>
  );
}

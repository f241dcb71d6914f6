import { useNavigate } from 'react-router';
import { CustomFieldInputs } from '../../../shared/fields/custom-field-inputs';
import { useFieldForm } from '../../../shared/fields/use-field-form';
import { FormDialog } from '../../../shared/form/form-dialog';
import { useForm } from '../../../shared/form/use-form';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath, useViewer } from '../../../shared/session/viewer';
import { LeadForm } from './lead-form';
import { emptyLead, type LeadValues, leadInput } from './lead-values';
import { useCreateLead } from './use-create-lead';

/** Asks for a new lead and leads to it. */
export function CreateLeadDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const path = useTenantPath();
  const navigate = useNavigate();
  const form = useForm<LeadValues>({ ...emptyLead, owner: useViewer().member });
  const custom = useFieldForm('LEAD', form);
  const { act, running } = useCreateLead();

  const send = async () => {
    if (form.values.name.trim() === '') {
      form.refuse({ name: t('common.required') });
      return null;
    }
    const fields = custom.inputs();
    return fields && act({ ...leadInput(form.values), fields });
  };

  return (
    <FormDialog
      title={t('leads.create.title')}
      act={t('common.create')}
      form={form}
      send={send}
      running={running}
      onSaved={({ id }) => void navigate(path(`/leads/${id}`))}
      onClose={onClose}
    >
      <LeadForm form={form} />
      <CustomFieldInputs custom={custom} errors={form.errors} />
    </FormDialog>
  );
}

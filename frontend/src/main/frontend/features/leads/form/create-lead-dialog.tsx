import { useNavigate } from 'react-router';
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
  const { act, running } = useCreateLead();

  const send = async () => {
    if (form.values.name.trim() === '') {
      form.refuse({ name: t('common.required') });
      return null;
    }
    return act(leadInput(form.values));
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
    </FormDialog>
  );
}

import { CustomFieldInputs } from '../../../shared/fields/custom-field-inputs';
import { useFieldForm } from '../../../shared/fields/use-field-form';
import { FormDialog } from '../../../shared/form/form-dialog';
import { useForm } from '../../../shared/form/use-form';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useText } from '../../../shared/i18n/i18n';
import { toast } from '../../../shared/ui/toast';
import { LeadForm } from './lead-form';
import { type LeadValues, leadChanges } from './lead-values';
import { useUpdateLead } from './use-update-lead';

const editFragment = graphql(`
  fragment EditLead_lead on Lead {
    id
    version
    name
    companyName
    jobTitle
    phones
    emails
    city
    sector
    source
    message
    owner { id name }
    fields { ...FieldValue_value }
  }
`);

interface EditLeadDialogProps {
  readonly lead: FragmentType<typeof editFragment>;
  readonly onClose: () => void;
}

/** Changes a lead; a conflict is told above the fields, and saving again then overwrites only what was changed here. */
export function EditLeadDialog({ lead: given, onClose }: EditLeadDialogProps) {
  const t = useText();
  const lead = readFragment(editFragment, given);
  const form = useForm<LeadValues>({
    name: lead.name,
    companyName: lead.companyName ?? '',
    jobTitle: lead.jobTitle ?? '',
    phones: lead.phones.join(', '),
    emails: lead.emails.join(', '),
    city: lead.city ?? '',
    sector: lead.sector ?? '',
    source: lead.source ?? '',
    message: lead.message ?? '',
    owner: lead.owner,
  });
  const custom = useFieldForm('LEAD', form, lead.fields);
  const { act, running } = useUpdateLead();
  const send = async (version: number) => {
    const fields = custom.inputs();
    return fields && act({ id: lead.id, version, ...leadChanges(form.read, form.values), fields });
  };
  return (
    <FormDialog
      title={t('leads.edit.title')}
      act={t('common.save')}
      form={form}
      version={lead.version}
      send={send}
      running={running}
      onSaved={() => {
        toast({ tone: 'success', key: 'common.saved' });
        onClose();
      }}
      onClose={onClose}
    >
      <LeadForm form={form} />
      <CustomFieldInputs custom={custom} errors={form.errors} />
    </FormDialog>
  );
}

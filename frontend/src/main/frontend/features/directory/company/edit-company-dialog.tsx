import { CustomFieldInputs } from '../../../shared/fields/custom-field-inputs';
import { useFieldForm } from '../../../shared/fields/use-field-form';
import { FormDialog } from '../../../shared/form/form-dialog';
import { useForm } from '../../../shared/form/use-form';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useText } from '../../../shared/i18n/i18n';
import { toast } from '../../../shared/ui/toast';
import { companyProbe } from '../twins/probes';
import { TwinList } from '../twins/twin-list';
import { useTwins } from '../twins/twins';
import { CompanyForm } from './company-form';
import { type CompanyValues, companyChanges } from './company-values';
import { useUpdateCompany } from './use-update-company';

const editFragment = graphql(`
  fragment EditCompany_company on Company {
    id
    version
    name
    taxIdDisplay
    phones
    emails
    website
    address
    city
    sector
    parent { id name }
    owner { id name }
    description
    fields { ...FieldValue_value }
  }
`);

interface EditCompanyDialogProps {
  readonly company: FragmentType<typeof editFragment>;
  readonly onClose: () => void;
}

/** Changes a company; a conflict is told above the fields, and saving again then overwrites only what was changed here. */
export function EditCompanyDialog({ company: given, onClose }: EditCompanyDialogProps) {
  const t = useText();
  const company = readFragment(editFragment, given);
  const form = useForm<CompanyValues>({
    name: company.name,
    taxId: company.taxIdDisplay ?? '',
    phones: company.phones.join(', '),
    emails: company.emails.join(', '),
    website: company.website ?? '',
    address: company.address ?? '',
    city: company.city ?? '',
    sector: company.sector ?? '',
    parent: company.parent,
    owner: company.owner,
    description: company.description ?? '',
  });
  const custom = useFieldForm('COMPANY', form, company.fields);
  const { act, running } = useUpdateCompany();

  const probe = companyProbe(companyChanges(form.read, form.values), company.id);
  const twins = useTwins(probe);
  const warned = twins.length > 0 || form.errors.duplicate !== undefined;

  const send = async (version: number) => {
    const fields = custom.inputs();
    return (
      fields &&
      act({ id: company.id, version, ...companyChanges(form.read, form.values), fields, allowDuplicate: warned })
    );
  };

  return (
    <FormDialog
      title={t('companies.edit.title')}
      act={t(warned ? 'twins.saveAnyway' : 'common.save')}
      form={form}
      version={company.version}
      send={send}
      running={running}
      onSaved={() => {
        toast({ tone: 'success', key: 'common.saved' });
        onClose();
      }}
      onClose={onClose}
    >
      <TwinList twins={twins} probe={probe} />
      <CompanyForm form={form} />
      <CustomFieldInputs custom={custom} errors={form.errors} />
    </FormDialog>
  );
}

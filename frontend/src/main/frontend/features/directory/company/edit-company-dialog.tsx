import { useState } from 'react';
import { useForm } from '../../../shared/form/use-form';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { Dialog } from '../../../shared/ui/dialog';
import { toast } from '../../../shared/ui/toast';
import { CompanyForm } from './company-form';
import { type CompanyValues, companyInput } from './company-values';
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
    owner { id }
    description
  }
`);

interface EditCompanyDialogProps {
  readonly company: FragmentType<typeof editFragment>;
  readonly onClose: () => void;
}

/** Changes a company; a conflict is told above the fields, and saving again then overwrites knowingly. */
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
    ownerId: company.owner?.id ?? '',
    description: company.description ?? '',
  });
  const [version, setVersion] = useState(company.version);
  const { act, running } = useUpdateCompany();

  const submit = async () => {
    const answer = await act({ id: company.id, version, ...companyInput(form.values) });
    switch (answer.kind) {
      case 'saved':
        toast({ tone: 'success', key: 'common.saved' });
        onClose();
        return;
      case 'refused':
        form.refuse(answer.errors, answer.notice);
        return;
      case 'conflict':
        form.refuse({}, answer.notice);
        setVersion(answer.version ?? version);
        return;
      case 'failed':
        return;
    }
  };

  return (
    <Dialog
      title={t('companies.edit.title')}
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button main type="submit" disabled={running}>
            {t(running ? 'common.saving' : 'common.save')}
          </Button>
        </>
      }
    >
      <CompanyForm form={form} />
    </Dialog>
  );
}

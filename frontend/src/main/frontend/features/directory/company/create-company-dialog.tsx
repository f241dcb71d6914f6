import { useNavigate } from 'react-router';
import { useForm } from '../../../shared/form/use-form';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath, useViewer } from '../../../shared/session/viewer';
import { Button } from '../../../shared/ui/button';
import { Dialog } from '../../../shared/ui/dialog';
import { CompanyForm } from './company-form';
import { companyInput, emptyCompany } from './company-values';
import { useCreateCompany } from './use-create-company';

/** Asks for a new company and leads to it. */
export function CreateCompanyDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const path = useTenantPath();
  const navigate = useNavigate();
  const form = useForm({ ...emptyCompany, ownerId: useViewer().member.id });
  const { act, running } = useCreateCompany();

  const submit = async () => {
    if (form.values.name.trim() === '') {
      form.refuse({ name: t('common.required') });
      return;
    }
    const answer = await act(companyInput(form.values));
    if (answer.kind === 'saved') {
      void navigate(path(`/companies/${answer.record.id}`));
    } else if (answer.kind !== 'failed') {
      form.refuse(answer.kind === 'refused' ? answer.errors : {}, answer.notice);
    }
  };

  return (
    <Dialog
      title={t('companies.create.title')}
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button main type="submit" disabled={running}>
            {t(running ? 'common.saving' : 'common.create')}
          </Button>
        </>
      }
    >
      <CompanyForm form={form} />
    </Dialog>
  );
}

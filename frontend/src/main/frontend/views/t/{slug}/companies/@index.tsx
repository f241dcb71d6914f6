import { CompanyList } from '../../../../features/directory/company/company-list';
import { CreateCompanyDialog } from '../../../../features/directory/company/create-company-dialog';
import { DirectoryHead } from '../../../../features/directory/directory-head';
import { useText } from '../../../../shared/i18n/i18n';
import { useCreating } from '../../../../shared/ui/list/use-creating';

/** All companies. */
export default function CompaniesView() {
  const t = useText();
  const { creating, open, close } = useCreating();
  return (
    <>
      <DirectoryHead addLabel={t('companies.new')} onCreate={open} />
      <CompanyList onCreate={open} />
      {creating && <CreateCompanyDialog onClose={close} />}
    </>
  );
}

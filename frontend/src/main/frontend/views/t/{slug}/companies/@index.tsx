import { CompanyList } from '../../../../features/directory/company/company-list';
import { CreateCompanyDialog } from '../../../../features/directory/company/create-company-dialog';
import { companyColumns, useCompanyQuery } from '../../../../features/directory/company/use-company-query';
import { DirectoryHead } from '../../../../features/directory/directory-head';
import { ExportMenu } from '../../../../features/exports/export-menu';
import { useText } from '../../../../shared/i18n/i18n';
import { useCreating } from '../../../../shared/ui/list/use-creating';

/** All companies. */
export default function CompaniesView() {
  const t = useText();
  const { creating, open, close } = useCreating();
  const { variables } = useCompanyQuery();
  return (
    <>
      <DirectoryHead
        addLabel={t('companies.new')}
        onCreate={open}
        tools={<ExportMenu list={{ companies: variables }} columns={companyColumns} />}
      />
      <CompanyList onCreate={open} />
      {creating && <CreateCompanyDialog onClose={close} />}
    </>
  );
}

import { Companies } from '../../../../features/directory/company/companies';
import { CreateCompanyDialog } from '../../../../features/directory/company/create-company-dialog';
import { useCompanyQuery } from '../../../../features/directory/company/use-company-query';
import { DirectoryHead } from '../../../../features/directory/directory-head';
import { ExportMenu } from '../../../../features/exports/export-menu';
import { SavedViews } from '../../../../features/views/saved-views';
import { useText } from '../../../../shared/i18n/i18n';
import { useCreating } from '../../../../shared/ui/list/use-creating';

/** All companies. */
export default function CompaniesView() {
  const t = useText();
  const { creating, open, close } = useCreating();
  const { columns, variables } = useCompanyQuery();
  return (
    <>
      <DirectoryHead
        addLabel={t('companies.new')}
        onCreate={open}
        tools={<ExportMenu list={{ companies: variables }} columns={columns} />}
      />
      <SavedViews object="COMPANY" list="/companies">
        <Companies onCreate={open} />
      </SavedViews>
      {creating && <CreateCompanyDialog onClose={close} />}
    </>
  );
}

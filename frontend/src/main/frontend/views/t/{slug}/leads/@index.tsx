import { DirectoryHead } from '../../../../features/directory/directory-head';
import { ExportMenu } from '../../../../features/exports/export-menu';
import { CreateLeadDialog } from '../../../../features/leads/form/create-lead-dialog';
import { Leads } from '../../../../features/leads/list/leads';
import { useLeadQuery } from '../../../../features/leads/list/use-lead-query';
import { SavedViews } from '../../../../features/views/saved-views';
import { useText } from '../../../../shared/i18n/i18n';
import { useCreating } from '../../../../shared/ui/list/use-creating';

/** All leads. */
export default function LeadsView() {
  const t = useText();
  const { creating, open, close } = useCreating();
  const { columns, variables } = useLeadQuery();
  return (
    <>
      <DirectoryHead
        addLabel={t('leads.new')}
        onCreate={open}
        tools={<ExportMenu list={{ leads: variables }} columns={columns} />}
      />
      <SavedViews object="LEAD" list="/leads">
        <Leads onCreate={open} />
      </SavedViews>
      {creating && <CreateLeadDialog onClose={close} />}
    </>
  );
}

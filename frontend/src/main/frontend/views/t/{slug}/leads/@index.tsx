import { DirectoryHead } from '../../../../features/directory/directory-head';
import { CreateLeadDialog } from '../../../../features/leads/form/create-lead-dialog';
import { Leads } from '../../../../features/leads/list/leads';
import { SavedViews } from '../../../../features/views/saved-views';
import { useText } from '../../../../shared/i18n/i18n';
import { useCreating } from '../../../../shared/ui/list/use-creating';

/** All leads. */
export default function LeadsView() {
  const t = useText();
  const { creating, open, close } = useCreating();
  return (
    <>
      <DirectoryHead addLabel={t('leads.new')} onCreate={open} />
      <SavedViews object="LEAD" list="/leads">
        <Leads onCreate={open} />
      </SavedViews>
      {creating && <CreateLeadDialog onClose={close} />}
    </>
  );
}

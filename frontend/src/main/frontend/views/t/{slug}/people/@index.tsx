import { DirectoryHead } from '../../../../features/directory/directory-head';
import { CreatePersonDialog } from '../../../../features/directory/person/create-person-dialog';
import { People } from '../../../../features/directory/person/people';
import { usePersonQuery } from '../../../../features/directory/person/use-person-query';
import { ExportMenu } from '../../../../features/exports/export-menu';
import { SavedViews } from '../../../../features/views/saved-views';
import { useText } from '../../../../shared/i18n/i18n';
import { useCreating } from '../../../../shared/ui/list/use-creating';

/** All people. */
export default function PeopleView() {
  const t = useText();
  const { creating, open, close } = useCreating();
  const { columns, variables } = usePersonQuery();
  return (
    <>
      <DirectoryHead
        addLabel={t('people.new')}
        onCreate={open}
        tools={<ExportMenu list={{ people: variables }} columns={columns} />}
      />
      <SavedViews object="PERSON" list="/people">
        <People onCreate={open} />
      </SavedViews>
      {creating && <CreatePersonDialog onClose={close} />}
    </>
  );
}

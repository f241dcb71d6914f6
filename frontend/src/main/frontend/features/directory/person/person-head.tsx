import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { Button } from '../../../shared/ui/button';
import { Icon } from '../../../shared/ui/icon';
import { RecordHead } from '../../../shared/ui/record/record-head';
import { RecordMenu } from '../../../shared/ui/record/record-menu';
import { EditPersonDialog } from './edit-person-dialog';
import { useDeletePerson } from './use-delete-person';
import { useRestorePerson } from './use-restore-person';

const headFragment = graphql(`
  fragment PersonHead_person on Person {
    id
    version
    name
    jobTitle
    viewerCanEdit
    viewerCanDelete
    ...EditPerson_person
  }
`);

/** The name of the person and what is done with it. */
export function PersonHead({ person: given }: { readonly person: FragmentType<typeof headFragment> }) {
  const t = useText();
  const path = useTenantPath();
  const navigate = useNavigate();
  const person = readFragment(headFragment, given);
  const [editing, setEditing] = useState(false);
  const { act: remove } = useDeletePerson();
  const { act: restore } = useRestorePerson();
  const { id, version, name, jobTitle } = person;
  return (
    <RecordHead
      id={id}
      back={{ to: path('/people'), label: t('people.title') }}
      title={name}
      subtitle={jobTitle === null ? undefined : `· ${jobTitle}`}
    >
      {person.viewerCanEdit && (
        <Button icon="pen" onClick={() => setEditing(true)}>
          {t('common.edit')}
        </Button>
      )}
      <RecordMenu
        id={id}
        deletable={person.viewerCanDelete}
        name={name}
        label={t('people.delete')}
        said="people.deleted"
        remove={() => remove({ id, version })}
        restore={() => restore({ id })}
        onRemoved={() => void navigate(path('/people'))}
      >
        <a className="menu-item" href={path(`/api/people/${id}/card`)} download>
          <Icon name="user" />
          {t('exports.card')}
        </a>
      </RecordMenu>
      {editing && <EditPersonDialog person={person} onClose={() => setEditing(false)} />}
    </RecordHead>
  );
}

import { useState } from 'react';
import { useForm } from '../../../shared/form/use-form';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { Dialog } from '../../../shared/ui/dialog';
import { toast } from '../../../shared/ui/toast';
import { PersonForm } from './person-form';
import { type PersonValues, personInput } from './person-values';
import { useUpdatePerson } from './use-update-person';

const editFragment = graphql(`
  fragment EditPerson_person on Person {
    id
    version
    givenName
    familyName
    jobTitle
    company { id name }
    phones
    emails
    city
    owner { id }
    description
  }
`);

interface EditPersonDialogProps {
  readonly person: FragmentType<typeof editFragment>;
  readonly onClose: () => void;
}

/** Changes a person; a conflict is told above the fields, and saving again then overwrites knowingly. */
export function EditPersonDialog({ person: given, onClose }: EditPersonDialogProps) {
  const t = useText();
  const person = readFragment(editFragment, given);
  const form = useForm<PersonValues>({
    givenName: person.givenName,
    familyName: person.familyName ?? '',
    jobTitle: person.jobTitle ?? '',
    company: person.company,
    phones: person.phones.join(', '),
    emails: person.emails.join(', '),
    city: person.city ?? '',
    ownerId: person.owner?.id ?? '',
    description: person.description ?? '',
  });
  const [version, setVersion] = useState(person.version);
  const { act, running } = useUpdatePerson();

  const submit = async () => {
    const answer = await act({ id: person.id, version, ...personInput(form.values) });
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
      title={t('people.edit.title')}
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
      <PersonForm form={form} />
    </Dialog>
  );
}

import { useNavigate } from 'react-router';
import { useForm } from '../../../shared/form/use-form';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath, useViewer } from '../../../shared/session/viewer';
import { Button } from '../../../shared/ui/button';
import { Dialog } from '../../../shared/ui/dialog';
import { PersonForm } from './person-form';
import { emptyPerson, personInput } from './person-values';
import { useCreatePerson } from './use-create-person';

/** Asks for a new person and leads to it. */
export function CreatePersonDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const path = useTenantPath();
  const navigate = useNavigate();
  const form = useForm({ ...emptyPerson, ownerId: useViewer().member.id });
  const { act, running } = useCreatePerson();

  const submit = async () => {
    if (form.values.givenName.trim() === '') {
      form.refuse({ givenName: t('common.required') });
      return;
    }
    const answer = await act(personInput(form.values));
    if (answer.kind === 'saved') {
      void navigate(path(`/people/${answer.record.id}`));
    } else if (answer.kind !== 'failed') {
      form.refuse(answer.kind === 'refused' ? answer.errors : {}, answer.notice);
    }
  };

  return (
    <Dialog
      title={t('people.create.title')}
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
      <PersonForm form={form} />
    </Dialog>
  );
}

import { ChoiceInput, TextInput } from '../../shared/form/fields';
import { Notice } from '../../shared/form/notice';
import { useForm } from '../../shared/form/use-form';
import { useText } from '../../shared/i18n/i18n';
import { Button } from '../../shared/ui/button';
import { Dialog } from '../../shared/ui/dialog';
import { toast } from '../../shared/ui/toast';
import { useTeamChoices } from './teams';
import { useCreateTeam } from './use-create-team';

/** Asks for a new team and where in the tree it stands. */
export function TeamDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const teams = useTeamChoices(t('members.team.none'));
  const { values, errors, notice, change, refuse } = useForm({ name: '', parentId: '' });
  const { act, running } = useCreateTeam();

  const submit = async () => {
    const name = values.name.trim();
    if (name === '') {
      refuse({ name: t('common.required') });
      return;
    }
    const answer = await act({ name, parentId: values.parentId || null });
    if (answer.kind === 'saved') {
      toast({ tone: 'success', key: 'members.team.created', values: { name } });
      onClose();
    } else if (answer.kind === 'refused') {
      refuse(answer.errors, answer.notice);
    }
  };

  return (
    <Dialog
      narrow
      title={t('members.team.title')}
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button main type="submit" disabled={running}>
            {t(running ? 'common.saving' : 'members.team.create')}
          </Button>
        </>
      }
    >
      <Notice text={notice} />
      <div className="col">
        <TextInput
          label={t('members.team.name')}
          required
          value={values.name}
          onChange={(name) => change({ name })}
          error={errors.name}
        />
        {teams.length > 1 && (
          <ChoiceInput
            label={t('members.team.parent')}
            choices={teams}
            value={values.parentId}
            onChange={(parentId) => change({ parentId })}
            error={errors.parentId}
          />
        )}
      </div>
    </Dialog>
  );
}

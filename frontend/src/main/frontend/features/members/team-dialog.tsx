import { ChoiceInput, TextInput } from '../../shared/form/fields';
import { FormDialog } from '../../shared/form/form-dialog';
import { useForm } from '../../shared/form/use-form';
import { useText } from '../../shared/i18n/i18n';
import { toast } from '../../shared/ui/toast';
import { useTeamChoices } from './teams';
import { useCreateTeam } from './use-create-team';

/** Asks for a new team and where in the tree it stands. */
export function TeamDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const teams = useTeamChoices(t('members.team.none'));
  const form = useForm({ name: '', parentId: '' });
  const { values, errors, change, refuse } = form;
  const { act, running } = useCreateTeam();

  const send = async () => {
    const name = values.name.trim();
    if (name === '') {
      refuse({ name: t('common.required') });
      return null;
    }
    return act({ name, parentId: values.parentId || null });
  };

  return (
    <FormDialog
      narrow
      title={t('members.team.title')}
      act={t('members.team.create')}
      form={form}
      send={send}
      running={running}
      onSaved={() => {
        toast({ tone: 'success', key: 'members.team.created', values: { name: values.name.trim() } });
        onClose();
      }}
      onClose={onClose}
    >
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
    </FormDialog>
  );
}

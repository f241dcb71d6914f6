import { ChoiceInput, EmailInput, TextInput } from '../../shared/form/fields';
import { FormDialog } from '../../shared/form/form-dialog';
import { useForm } from '../../shared/form/use-form';
import type { Role } from '../../shared/graph/generated/graphql';
import { useText } from '../../shared/i18n/i18n';
import { toast } from '../../shared/ui/toast';
import { useTeamChoices } from './teams';
import { useInviteMember } from './use-invite-member';

const roles: readonly Role[] = ['REP', 'MANAGER', 'TENANT_ADMIN', 'CONSULTANT'];

interface Invitation {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly teamId: string;
}

/** Asks whom to invite, as what and into which team. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const teams = useTeamChoices(t('members.team.none'));
  const form = useForm<Invitation>({
    email: '',
    name: '',
    role: 'REP',
    teamId: '',
  });
  const { values, errors, change, refuse } = form;
  const { act, running } = useInviteMember();

  const send = async () => {
    const missing = t('common.required');
    const { email, name, role, teamId } = values;
    if (email.trim() === '' || name.trim() === '') {
      refuse({ ...(email.trim() === '' && { email: missing }), ...(name.trim() === '' && { name: missing }) });
      return null;
    }
    return act({ email: email.trim(), name: name.trim(), role, teamId: teamId || null });
  };

  return (
    <FormDialog
      narrow
      title={t('members.invite.title')}
      act={t('members.invite.send')}
      form={form}
      send={send}
      running={running}
      onSaved={() => {
        toast({ tone: 'success', key: 'members.invited', values: { email: values.email.trim() } });
        onClose();
      }}
      onClose={onClose}
    >
      <div className="col">
        <TextInput
          label={t('members.invite.name')}
          required
          value={values.name}
          onChange={(name) => change({ name })}
          error={errors.name}
        />
        <EmailInput
          label={t('members.invite.email')}
          required
          value={values.email}
          onChange={(email) => change({ email })}
          error={errors.email}
        />
        <ChoiceInput
          label={t('members.invite.role')}
          help={t(`role.${values.role}.help`)}
          choices={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
          value={values.role}
          onChange={(chosen) => change({ role: roles.find((role) => role === chosen) ?? 'REP' })}
          error={errors.role}
        />
        {teams.length > 1 && (
          <ChoiceInput
            label={t('members.invite.team')}
            choices={teams}
            value={values.teamId}
            onChange={(teamId) => change({ teamId })}
            error={errors.teamId}
          />
        )}
      </div>
    </FormDialog>
  );
}

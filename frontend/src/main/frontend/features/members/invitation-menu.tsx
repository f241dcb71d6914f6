import { useText } from '../../shared/i18n/i18n';
import { Icon } from '../../shared/ui/icon';
import { MenuItem, Popover } from '../../shared/ui/popover';
import { toast } from '../../shared/ui/toast';
import { tellRefusal } from '../../shared/ui/use-undoable-delete';
import { useResendInvitation } from './use-resend-invitation';
import { useRevokeInvitation } from './use-revoke-invitation';

/** What can be done with an invitation that was not accepted yet. */
export function InvitationMenu({ memberId }: { readonly memberId: string }) {
  const t = useText();
  const { act: resend } = useResendInvitation();
  const { act: revoke } = useRevokeInvitation();

  const run = async (act: typeof resend | typeof revoke, said: 'members.resent' | 'members.revoked') => {
    const answer = await act({ memberId });
    if (answer.kind === 'saved') {
      toast({ tone: 'success', key: said });
    } else {
      tellRefusal(answer);
    }
  };

  return (
    <Popover className="button quiet bare" label={t('common.actions')} button={<Icon name="more" />}>
      {(close) => (
        <>
          <MenuItem
            icon="mail"
            onClick={() => {
              close();
              void run(resend, 'members.resent');
            }}
          >
            {t('members.resend')}
          </MenuItem>
          <MenuItem
            icon="close"
            danger
            onClick={() => {
              close();
              void run(revoke, 'members.revoked');
            }}
          >
            {t('members.revoke')}
          </MenuItem>
        </>
      )}
    </Popover>
  );
}

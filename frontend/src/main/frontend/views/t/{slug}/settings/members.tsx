import { useState } from 'react';
import { InviteDialog } from '../../../../features/members/invite-dialog';
import { MemberList } from '../../../../features/members/member-list';
import { SettingsHead } from '../../../../features/members/settings-head';
import { TeamDialog } from '../../../../features/members/team-dialog';
import { useText } from '../../../../shared/i18n/i18n';
import { useViewer } from '../../../../shared/session/viewer';
import { Button } from '../../../../shared/ui/button';
import { useCreating } from '../../../../shared/ui/list/use-creating';

/** Who works here. */
export default function MembersView() {
  const t = useText();
  const { viewerCanInvite } = useViewer();
  const { creating, open, close } = useCreating();
  const [teaming, setTeaming] = useState(false);
  return (
    <>
      <SettingsHead />
      <div className="page-body settings-page">
        {viewerCanInvite && (
          <div className="row wrap">
            <Button main icon="mail" onClick={open}>
              {t('members.invite')}
            </Button>
            <Button icon="people" onClick={() => setTeaming(true)}>
              {t('members.team.create')}
            </Button>
          </div>
        )}
        <MemberList />
      </div>
      {creating && <InviteDialog onClose={close} />}
      {teaming && <TeamDialog onClose={() => setTeaming(false)} />}
    </>
  );
}

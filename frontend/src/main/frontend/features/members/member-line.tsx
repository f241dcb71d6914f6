import { type FragmentType, graphql, readFragment } from '../../shared/graph/generated';
import { useText } from '../../shared/i18n/i18n';
import { useViewer } from '../../shared/session/viewer';
import { Avatar } from '../../shared/ui/avatar';
import { Icon } from '../../shared/ui/icon';
import { InvitationMenu } from './invitation-menu';

const memberFragment = graphql(`
  fragment MemberLine_member on Member {
    id
    name
    email
    state
    roles
    team { id name }
  }
`);

const looks = {
  ACTIVE: { tone: 'accent', icon: 'ok' },
  INVITED: { tone: 'warn', icon: 'mail' },
  INACTIVE: { tone: undefined, icon: 'lock' },
} as const;

/** One member: name, roles, team and whether they can sign in. */
export function MemberLine({ member: given }: { readonly member: FragmentType<typeof memberFragment> }) {
  const t = useText();
  const { viewerCanInvite } = useViewer();
  const { id, name, email, state, roles, team } = readFragment(memberFragment, given);
  const { tone, icon } = looks[state];
  const about = [roles.map((role) => t(`role.${role}`)).join(', '), team?.name].filter(Boolean).join(' · ');
  return (
    <li className="member">
      <Avatar name={name} />
      <div className="member-name">
        <p className="strong cut">{name}</p>
        <p className="small soft cut">{[about, email].filter(Boolean).join(' · ')}</p>
      </div>
      <div className="member-marks">
        <span className="chip" data-tone={tone}>
          <Icon name={icon} />
          {t(`members.state.${state}`)}
        </span>
        {viewerCanInvite && state === 'INVITED' && <InvitationMenu memberId={id} />}
      </div>
    </li>
  );
}

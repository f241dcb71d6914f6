import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useSearchBox } from '../features/search/use-search-box';
import { useText } from '../shared/i18n/i18n';
import { useSession } from '../shared/session/me';
import { signOut } from '../shared/session/sign-in';
import { useTenantPath, useViewer } from '../shared/session/viewer';
import { Avatar } from '../shared/ui/avatar';
import { Frame } from '../shared/ui/frame';
import { Icon } from '../shared/ui/icon';
import { MenuItem, Popover } from '../shared/ui/popover';

/** The frame with the places that are built; a place is added here with its first screen. */
export function ProductFrame({ children }: { readonly children: ReactNode }) {
  const t = useText();
  const path = useTenantPath();
  const { tenant } = useViewer();
  const search = useSearchBox();
  return (
    <Frame
      home={path('/deals')}
      company={tenant.name}
      places={[
        { to: path('/deals'), label: t('frame.deals'), icon: 'deal' },
        {
          to: path('/companies'),
          label: t('frame.customers'),
          icon: 'building',
          also: [path('/people'), path('/directory'), path('/leads')],
        },
      ]}
      settings={{ to: path('/settings'), label: t('frame.settings'), icon: 'settings' }}
      onSearch={search.open}
      quickAdd={<QuickAdd />}
      account={<Account />}
      more={<More />}
    >
      {children}
      {search.box}
    </Frame>
  );
}

function QuickAdd() {
  const t = useText();
  const path = useTenantPath();
  const navigate = useNavigate();
  return (
    <Popover
      className="button main"
      panelLabel={t('frame.new')}
      button={
        <>
          <Icon name="plus" />
          {t('frame.new')}
        </>
      }
    >
      {(close) => {
        const open = (where: string) => () => {
          close();
          void navigate(path(where));
        };
        return (
          <>
            <MenuItem icon="deal" onClick={open('/deals?new')}>
              {t('frame.new.deal')}
            </MenuItem>
            <MenuItem icon="inbox" onClick={open('/leads?new')}>
              {t('frame.new.lead')}
            </MenuItem>
            <MenuItem icon="building" onClick={open('/companies?new')}>
              {t('frame.new.company')}
            </MenuItem>
            <MenuItem icon="user" onClick={open('/people?new')}>
              {t('frame.new.person')}
            </MenuItem>
          </>
        );
      }}
    </Popover>
  );
}

function Account() {
  const { member, tenant } = useViewer();
  const t = useText();
  return (
    <Popover
      className="place account"
      panelLabel={t('frame.account', { name: member.name })}
      button={
        <>
          <Avatar name={member.name} />
          <span className="grow account-lines">
            <span className="cut">{member.name}</span>
            <span className="cut tiny faint">{tenant.name}</span>
          </span>
        </>
      }
    >
      {(close) => <AccountItems close={close} />}
    </Popover>
  );
}

function More() {
  const t = useText();
  const path = useTenantPath();
  const navigate = useNavigate();
  return (
    <Popover
      className="place"
      button={
        <>
          <Icon name="more" />
          {t('frame.more')}
        </>
      }
      panelLabel={t('frame.more')}
    >
      {(close) => (
        <>
          <MenuItem
            icon="settings"
            onClick={() => {
              close();
              void navigate(path('/settings'));
            }}
          >
            {t('frame.settings')}
          </MenuItem>
          <hr />
          <AccountItems close={close} />
        </>
      )}
    </Popover>
  );
}

function AccountItems({ close }: { readonly close: () => void }) {
  const t = useText();
  const path = useTenantPath();
  const navigate = useNavigate();
  const session = useSession();
  const open = (where: string) => () => {
    close();
    void navigate(path(where));
  };
  const several = session.state === 'signed-in' && session.me.memberships.length > 1;
  return (
    <>
      <MenuItem icon="export" onClick={open('/exports')}>
        {t('exports.title')}
      </MenuItem>
      <MenuItem icon="trash" onClick={open('/bin')}>
        {t('bin.title')}
      </MenuItem>
      <hr />
      {several && (
        <MenuItem
          icon="swap"
          onClick={() => {
            close();
            void navigate('/welcome');
          }}
        >
          {t('frame.tenants')}
        </MenuItem>
      )}
      <MenuItem icon="leave" onClick={() => void signOut()}>
        {t('frame.signOut')}
      </MenuItem>
    </>
  );
}

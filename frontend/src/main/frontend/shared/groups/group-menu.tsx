import { useCustomFields } from '../fields/custom-fields';
import type { FieldObject } from '../graph/generated/graphql';
import { useText } from '../i18n/i18n';
import { Icon } from '../ui/icon';
import { useUrlFilters } from '../ui/list/use-url-filters';
import { MenuItem, Popover } from '../ui/popover';
import { ownGrouping } from './grouping';

interface GroupChoice {
  readonly key: string;
  readonly label: string;
}

interface GroupMenuProps {
  readonly choices: readonly GroupChoice[];
  /** Whose own fields can be grouped by, too. */
  readonly object?: FieldObject;
}

/** Says what the list is grouped by. */
export function GroupMenu({ choices, object }: GroupMenuProps) {
  return object === undefined ? <Menu choices={choices} /> : <OwnMenu choices={choices} object={object} />;
}

function OwnMenu({ choices, object }: Required<GroupMenuProps>) {
  const { fields = [] } = useCustomFields(object);
  const own = fields
    .filter(({ kind }) => kind === 'CHOICE')
    .map(({ key, label }) => ({ key: ownGrouping(key), label }));
  return <Menu choices={[...choices, ...own]} />;
}

function Menu({ choices }: { readonly choices: readonly GroupChoice[] }) {
  const t = useText();
  const { params, change } = useUrlFilters();
  const chosen = choices.find(({ key }) => key === params.get('group'));
  return (
    <Popover
      className="button quiet"
      label={chosen === undefined ? t('groups.by') : `${t('groups.by')}: ${chosen.label}`}
      panelLabel={t('groups.by')}
      button={
        <>
          <Icon name="groups" />
          {chosen?.label ?? t('groups.by')}
        </>
      }
    >
      {(close) =>
        [{ key: '', label: t('groups.none') }, ...choices].map(({ key, label }) => (
          <MenuItem
            key={key}
            chosen={key === (chosen?.key ?? '')}
            onClick={() => {
              close();
              change({ group: key });
            }}
          >
            {label}
          </MenuItem>
        ))
      }
    </Popover>
  );
}

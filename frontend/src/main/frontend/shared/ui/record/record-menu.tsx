import type { ReactNode } from 'react';
import type { Answer } from '../../form/answer';
import type { MessageKey } from '../../i18n/catalogue';
import { useText } from '../../i18n/i18n';
import { useTenantPath } from '../../session/viewer';
import { Icon } from '../icon';
import { MenuItem, Popover } from '../popover';
import { useUndoableDelete } from '../use-undoable-delete';

interface RecordMenuProps {
  readonly id: string;
  readonly name: string;
  readonly deletable: boolean;
  readonly label: string;
  readonly said: MessageKey;
  readonly remove: () => Promise<Answer<unknown>>;
  readonly restore: () => Promise<Answer<unknown>>;
  readonly onRemoved: () => void;
  /** Other acts, between. */
  readonly children?: ReactNode;
}

/** The acts on a record that are seldom needed: whoever sees it takes it out as a PDF, who may deletes it, and then takes that back. */
export function RecordMenu({ id, deletable, label, children, ...undoable }: RecordMenuProps) {
  const t = useText();
  const path = useTenantPath();
  const remove = useUndoableDelete();
  return (
    <Popover className="button quiet bare" label={t('common.actions')} button={<Icon name="more" />}>
      {(close) => (
        <>
          <a className="menu-item" href={path(`/api/records/${id}/pdf`)} download>
            <Icon name="file" />
            {t('exports.pdf')}
          </a>
          {children}
          {deletable && (
            <MenuItem
              icon="trash"
              danger
              onClick={() => {
                close();
                void remove(undoable);
              }}
            >
              {label}
            </MenuItem>
          )}
        </>
      )}
    </Popover>
  );
}

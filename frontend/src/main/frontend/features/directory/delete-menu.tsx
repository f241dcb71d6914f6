import type { ReactNode } from 'react';
import type { Answer } from '../../shared/form/answer';
import type { MessageKey } from '../../shared/i18n/catalogue';
import { useText } from '../../shared/i18n/i18n';
import { Icon } from '../../shared/ui/icon';
import { MenuItem, Popover } from '../../shared/ui/popover';
import { useUndoableDelete } from '../../shared/ui/use-undoable-delete';

interface DeleteMenuProps {
  readonly name: string;
  readonly label: string;
  readonly said: MessageKey;
  readonly remove: () => Promise<Answer<unknown>>;
  readonly restore: () => Promise<Answer<unknown>>;
  readonly onRemoved: () => void;
  /** Other acts, above. */
  readonly children?: ReactNode;
}

/** The acts that are seldom needed: to delete, and then to take that back. */
export function DeleteMenu({ label, children, ...undoable }: DeleteMenuProps) {
  const t = useText();
  const remove = useUndoableDelete();
  return (
    <Popover className="button quiet bare" label={t('common.actions')} button={<Icon name="more" />}>
      {(close) => (
        <>
          {children}
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
        </>
      )}
    </Popover>
  );
}

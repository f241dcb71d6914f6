import type { CustomField } from '../../shared/fields/custom-fields';
import { useText } from '../../shared/i18n/i18n';
import { Icon } from '../../shared/ui/icon';
import { MenuItem, Popover } from '../../shared/ui/popover';
import { useUndoableDelete } from '../../shared/ui/use-undoable-delete';
import { useRestoreCustomField } from './use-restore-custom-field';
import { useRetireCustomField } from './use-retire-custom-field';

interface FieldMenuProps {
  readonly field: CustomField;
  readonly onEdit: () => void;
}

/** What is done with a field. */
export function FieldMenu({ field: { id, version, label }, onEdit }: FieldMenuProps) {
  const t = useText();
  const { act: retire } = useRetireCustomField();
  const { act: restore } = useRestoreCustomField();
  const undoable = useUndoableDelete();
  return (
    <Popover className="button quiet bare" label={t('customFields.acts', { label })} button={<Icon name="more" />}>
      {(close) => (
        <>
          <MenuItem
            icon="pen"
            onClick={() => {
              close();
              onEdit();
            }}
          >
            {t('common.edit')}
          </MenuItem>
          <MenuItem
            icon="trash"
            danger
            onClick={() => {
              close();
              void undoable({
                name: label,
                said: 'customFields.retired',
                remove: () => retire({ id, version }),
                restore: () => restore({ id }),
                onRemoved: () => {},
              });
            }}
          >
            {t('customFields.retire')}
          </MenuItem>
        </>
      )}
    </Popover>
  );
}

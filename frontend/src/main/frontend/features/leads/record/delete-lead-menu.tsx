import { useNavigate } from 'react-router';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath } from '../../../shared/session/viewer';
import { Icon } from '../../../shared/ui/icon';
import { MenuItem, Popover } from '../../../shared/ui/popover';
import { useUndoableDelete } from '../../../shared/ui/use-undoable-delete';
import { useDeleteLead } from './use-delete-lead';
import { useRestoreLead } from './use-restore-lead';

interface DeleteLeadMenuProps {
  readonly id: string;
  readonly version: number;
  readonly name: string;
}

/** To take a lead out as a PDF, or to delete it, and then to take that back. */
export function DeleteLeadMenu({ id, version, name }: DeleteLeadMenuProps) {
  const t = useText();
  const path = useTenantPath();
  const navigate = useNavigate();
  const remove = useUndoableDelete();
  const { act: deleteLead } = useDeleteLead();
  const { act: restoreLead } = useRestoreLead();
  return (
    <Popover className="button quiet bare" label={t('common.actions')} button={<Icon name="more" />}>
      {(close) => (
        <>
          <a className="menu-item" href={path(`/api/records/${id}/pdf`)} download>
            <Icon name="file" />
            {t('exports.pdf')}
          </a>
          <MenuItem
            icon="trash"
            danger
            onClick={() => {
              close();
              void remove({
                name,
                said: 'leads.deleted',
                remove: () => deleteLead({ id, version }),
                restore: () => restoreLead({ id }),
                onRemoved: () => void navigate(path('/leads')),
              });
            }}
          >
            {t('leads.delete')}
          </MenuItem>
        </>
      )}
    </Popover>
  );
}

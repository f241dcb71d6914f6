import { useText } from '../i18n/i18n';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { tellRefusal } from '../ui/use-undoable-delete';
import { useDeleteRecords } from './use-delete-records';
import { useTellEdit } from './use-tell-edit';

interface DeleteRecordsDialogProps {
  readonly ids: readonly string[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks before the chosen records go to the recycle bin. */
export function DeleteRecordsDialog({ ids, onDone, onClose }: DeleteRecordsDialogProps) {
  const t = useText();
  const { act, running } = useDeleteRecords();
  const tell = useTellEdit();
  const remove = async () => {
    const answer = await act({ recordIds: [...ids] });
    if (answer.kind === 'saved') {
      tell(answer.record, 'edits.deleted');
      onDone();
    } else {
      tellRefusal(answer);
    }
  };
  return (
    <Dialog
      narrow
      title={t('edits.delete.title', { count: ids.length })}
      onClose={onClose}
      onSubmit={() => void remove()}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button main danger type="submit" disabled={running}>
            {t('edits.delete')}
          </Button>
        </>
      }
    >
      <p>{t('edits.delete.text')}</p>
    </Dialog>
  );
}

import { lazy, Suspense, useState } from 'react';
import { useText } from '../i18n/i18n';
import { useViewer } from '../session/viewer';
import { Button } from '../ui/button';
import { toast } from '../ui/toast';
import type { EditedObject } from './edited-fields';

const EditRecordsDialog = lazy(async () => ({ default: (await import('./edit-records-dialog')).EditRecordsDialog }));
const ReassignDialog = lazy(async () => ({ default: (await import('./reassign-dialog')).ReassignDialog }));
const DeleteRecordsDialog = lazy(async () => ({
  default: (await import('./delete-records-dialog')).DeleteRecordsDialog,
}));

/** As many as the server changes at once. */
const most = 1000;

interface BulkActsProps {
  readonly object: EditedObject;
  readonly ids: readonly string[];
  /** Lets go of what is chosen. */
  readonly onDone: () => void;
}

/** Changes, reassigns or deletes the chosen records of a list. */
export function BulkActs({ object, ids, onDone }: BulkActsProps) {
  const t = useText();
  const { viewerCanAssign } = useViewer();
  const [open, setOpen] = useState<'edit' | 'reassign' | 'delete' | null>(null);
  const show = (which: 'edit' | 'reassign' | 'delete') => () =>
    ids.length > most ? toast({ tone: 'danger', key: 'edits.tooMany', values: { most } }) : setOpen(which);
  const dialog = {
    ids,
    onClose: () => setOpen(null),
    onDone: () => {
      setOpen(null);
      onDone();
    },
  };
  return (
    <>
      <Button icon="pen" onClick={show('edit')}>
        {t('edits.edit')}
      </Button>
      {viewerCanAssign && (
        <Button icon="user" onClick={show('reassign')}>
          {t('edits.reassign')}
        </Button>
      )}
      <Button icon="trash" label={t('edits.delete')} onClick={show('delete')} />
      <Suspense>
        {open === 'edit' && <EditRecordsDialog object={object} {...dialog} />}
        {open === 'reassign' && <ReassignDialog {...dialog} />}
        {open === 'delete' && <DeleteRecordsDialog {...dialog} />}
      </Suspense>
    </>
  );
}

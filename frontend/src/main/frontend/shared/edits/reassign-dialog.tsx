import { FormDialog } from '../form/form-dialog';
import type { Pickable } from '../form/pick-input';
import { useForm } from '../form/use-form';
import { useText } from '../i18n/i18n';
import { OwnerField } from '../session/owner-field';
import { useViewer } from '../session/viewer';
import { useEditRecords } from './use-edit-records';
import { useTellEdit } from './use-tell-edit';

interface ReassignDialogProps {
  readonly ids: readonly string[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Gives the chosen records to somebody else. */
export function ReassignDialog({ ids, onDone, onClose }: ReassignDialogProps) {
  const t = useText();
  const { member } = useViewer();
  const form = useForm<{ owner: Pickable | null }>({ owner: member });
  const { act, running } = useEditRecords();
  const tell = useTellEdit();
  const { owner } = form.values;
  return (
    <FormDialog
      narrow
      title={t('edits.reassign.title', { count: ids.length })}
      act={t('edits.reassign')}
      form={form}
      send={() => act({ recordIds: [...ids], ownerId: owner?.id ?? null })}
      running={running}
      onSaved={(edit) => {
        tell(edit, 'edits.done');
        onDone();
      }}
      onClose={onClose}
    >
      <OwnerField value={owner} onChange={(next) => form.change({ owner: next })} error={form.errors.ownerId} />
    </FormDialog>
  );
}

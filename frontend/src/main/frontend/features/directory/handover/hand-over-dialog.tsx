import { LongTextInput } from '../../../shared/form/fields';
import { FormDialog } from '../../../shared/form/form-dialog';
import type { Pickable } from '../../../shared/form/pick-input';
import { useForm } from '../../../shared/form/use-form';
import type { CompanyFilter, HandoverChoice } from '../../../shared/graph/generated/graphql';
import { useText } from '../../../shared/i18n/i18n';
import { OwnerField } from '../../../shared/session/owner-field';
import { toast } from '../../../shared/ui/toast';
import { tellRefusal } from '../../../shared/ui/use-undoable-delete';
import { HandoverPreview } from './handover-preview';
import { useHandOver } from './use-hand-over';
import { useUndoHandover } from './use-undo-handover';

interface HandOverDialogProps {
  readonly companyIds: readonly string[];
  readonly filter: CompanyFilter | undefined;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

interface Values {
  readonly owner: Pickable | null;
  readonly note: string;
  readonly all: boolean;
}

const maxNote = 1000;

/** To whom companies go, what goes along, and what the new owner should know. */
export function HandOverDialog({ companyIds, filter, onDone, onClose }: HandOverDialogProps) {
  const t = useText();
  const form = useForm<Values>({ owner: null, note: '', all: false });
  const { owner, note, all } = form.values;
  const { act, running } = useHandOver();
  const giveBack = useGiveBack();
  const choice: HandoverChoice = all ? { filter: filter ?? {} } : { companyIds: [...companyIds] };
  const send = async () => {
    if (owner === null) {
      form.refuse({ ownerId: t('common.required') });
      return null;
    }
    return act({ choice, ownerId: owner.id, note: note.trim() === '' ? null : note.trim() });
  };
  return (
    <FormDialog
      title={t('handover.title')}
      act={t('handover.act')}
      form={form}
      send={send}
      running={running}
      onSaved={({ id, companies }) => {
        const undo = () => void giveBack(id);
        toast({ tone: 'success', key: 'handover.done', values: { count: companies, owner: owner?.name ?? '' }, undo });
        onDone();
        onClose();
      }}
      onClose={onClose}
    >
      <label className="row small">
        <input type="checkbox" checked={all} onChange={({ target }) => form.change({ all: target.checked })} />
        {t(filter === undefined ? 'handover.everything' : 'handover.all')}
      </label>
      <HandoverPreview choice={choice} />
      <OwnerField value={owner} onChange={(picked) => form.change({ owner: picked })} error={form.errors.ownerId} />
      <LongTextInput
        label={t('handover.note')}
        value={note}
        onChange={(typed) => form.change({ note: typed })}
        help={t('handover.note.help')}
        error={form.errors.note}
        maxLength={maxNote}
      />
    </FormDialog>
  );
}

/** Takes a hand-over back and says what stayed with the new owner. */
function useGiveBack() {
  const { act } = useUndoHandover();
  return async (id: string) => {
    const answer = await act({ id });
    if (answer.kind !== 'saved') {
      tellRefusal(answer);
    } else if (answer.record.kept === 0) {
      toast({ tone: 'success', key: 'common.undone' });
    } else {
      toast({ tone: 'success', key: 'handover.undone.kept', values: { count: answer.record.kept } });
    }
  };
}

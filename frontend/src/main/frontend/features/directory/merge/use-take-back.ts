import { useText } from '../../../shared/i18n/i18n';
import { fieldName } from '../../../shared/ui/record/change-in-words';
import { toast } from '../../../shared/ui/toast';
import { tellRefusal } from '../../../shared/ui/use-undoable-delete';
import { useUndoMerge } from './use-undo-merge';

/** Takes a merge back and says what stayed with the one because it was changed since. */
export function useTakeBack() {
  const t = useText();
  const { act } = useUndoMerge();
  return async (id: string) => {
    const answer = await act({ id });
    if (answer.kind !== 'saved') {
      tellRefusal(answer);
      return;
    }
    const kept = answer.record.kept.map((name) => fieldName(name, t)).join(', ');
    toast(
      kept === ''
        ? { tone: 'success', key: 'common.undone' }
        : { tone: 'success', key: 'merge.undone.kept', values: { kept } },
    );
  };
}

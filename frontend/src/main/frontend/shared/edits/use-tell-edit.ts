import { useCallback } from 'react';
import type { MessageKey } from '../i18n/catalogue';
import { toast } from '../ui/toast';
import { tellRefusal } from '../ui/use-undoable-delete';
import { useUndoEdit } from './use-undo-edit';

interface Edit {
  readonly id: string | null;
  readonly changed: number;
  readonly leftOut: number;
}

/** Says what came of changing many records, and offers to take it back. */
export function useTellEdit() {
  const { act } = useUndoEdit();
  return useCallback(
    ({ id, changed, leftOut }: Edit, key: Extract<MessageKey, `edits.${string}`>) => {
      const undo = async (editId: string) => {
        const answer = await act({ editId });
        if (answer.kind === 'saved') {
          const { changed: back, leftOut: kept } = answer.record;
          toast({ tone: 'success', key: 'edits.undone', values: { changed: back, leftOut: kept } });
        } else {
          tellRefusal(answer);
        }
      };
      toast({
        tone: 'success',
        key,
        values: { changed, leftOut },
        ...(id === null ? {} : { undo: () => void undo(id) }),
      });
    },
    [act],
  );
}

import { useCallback } from 'react';
import type { Answer } from '../form/answer';
import type { MessageKey } from '../i18n/catalogue';
import { toast } from './toast';

interface Undoable {
  readonly name: string;
  /** Says what was deleted; takes `name`. */
  readonly said: MessageKey;
  readonly remove: () => Promise<Answer<unknown>>;
  readonly restore: () => Promise<Answer<unknown>>;
  readonly onRemoved: () => void;
}

/** Tells a refusal that has no form to be shown in. */
export function tellRefusal(answer: Answer<unknown>) {
  if (answer.kind === 'refused' || answer.kind === 'conflict') {
    const [first = null] = answer.kind === 'refused' ? Object.values(answer.errors) : [];
    const text = answer.notice ?? first;
    toast(text === null ? { tone: 'danger', key: 'trouble.broken.title' } : { tone: 'danger', text });
  }
}

/** Deletes at once and offers to take that back. */
export function useUndoableDelete() {
  return useCallback(async ({ name, said, remove, restore, onRemoved }: Undoable) => {
    const answer = await remove();
    if (answer.kind !== 'saved') {
      tellRefusal(answer);
      return;
    }
    onRemoved();
    const undo = async () => {
      const back = await restore();
      if (back.kind === 'saved') {
        toast({ tone: 'success', key: 'common.undone' });
      } else {
        tellRefusal(back);
      }
    };
    toast({ tone: 'success', key: said, values: { name }, undo: () => void undo() });
  }, []);
}

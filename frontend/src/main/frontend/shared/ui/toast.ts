import type { MessageKey, Values } from '../i18n/catalogue';
import { store } from '../store';

export interface Toast {
  readonly id: number;
  readonly tone: 'success' | 'danger';
  /** The text by key, or as the server wrote it. */
  readonly key?: MessageKey;
  readonly values?: Values;
  readonly text?: string;
  readonly undo?: () => void;
}

const stay = { plain: 5000, undoable: 10_000 };
export const toasts = store<readonly Toast[]>([]);
let last = 0;

export function dismiss(id: number) {
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}

/** Says something in passing, at most three things at once; what can be undone stays longer. */
export function toast(said: Omit<Toast, 'id'>) {
  last += 1;
  const id = last;
  toasts.set([...toasts.get().slice(-2), { ...said, id }]);
  setTimeout(() => dismiss(id), said.undo === undefined ? stay.plain : stay.undoable);
}

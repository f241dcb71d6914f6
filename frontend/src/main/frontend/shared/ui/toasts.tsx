import { useEffect, useRef } from 'react';
import { useText } from '../i18n/i18n';
import { useStore } from '../store';
import { Icon } from './icon';
import './toasts.css';
import { dismiss, type Toast, toasts } from './toast';

/** What was said in passing, over everything else and read aloud. */
export function Toasts() {
  const shown = useStore(toasts);
  const host = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // Shown again so that it lies above a dialog that was opened after it.
    host.current?.hidePopover();
    if (shown.length > 0) {
      host.current?.showPopover();
    }
  }, [shown]);

  return (
    <div ref={host} popover="manual" className="toasts" aria-live="polite" role="status">
      {shown.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastLine({ toast }: { readonly toast: Toast }) {
  const t = useText();
  return (
    <div className="toast" data-tone={toast.tone}>
      <Icon name={toast.tone === 'danger' ? 'warn' : 'ok'} />
      <span className="grow">{toast.key === undefined ? toast.text : t(toast.key, toast.values)}</span>
      {toast.undo !== undefined && (
        <button
          type="button"
          className="toast-act"
          onClick={() => {
            dismiss(toast.id);
            toast.undo?.();
          }}
        >
          {t('common.undo')}
        </button>
      )}
      <button type="button" className="toast-act" aria-label={t('common.close')} onClick={() => dismiss(toast.id)}>
        <Icon name="close" />
      </button>
    </div>
  );
}

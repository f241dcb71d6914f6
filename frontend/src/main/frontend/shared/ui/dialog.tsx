import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useText } from '../i18n/i18n';
import { Button } from './button';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly narrow?: boolean;
  /** Left out when the dialog cannot be waved away. */
  readonly onClose?: () => void;
  /** Makes body and footer a form. */
  readonly onSubmit?: () => void;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

const firstField = '.dialog-body :is(vaadin-text-field, vaadin-email-field, input)';

/** A modal window; on the phone a sheet whose acts lie at the thumb. It is open while it is rendered. */
export function Dialog({ title, narrow = false, onClose, onSubmit, footer, children }: DialogProps) {
  const t = useText();
  const heading = useId();
  const host = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const dialog = host.current;
    dialog?.showModal();
    requestAnimationFrame(() => dialog?.querySelector<HTMLElement>(firstField)?.focus());
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      ref={host}
      className={narrow ? 'dialog narrow' : 'dialog'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <header className="dialog-head">
        <h2 id={heading} className="grow">
          {title}
        </h2>
        {onClose !== undefined && <Button quiet icon="close" label={t('common.close')} onClick={onClose} />}
      </header>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <div className="dialog-body">{children}</div>
        <footer className="dialog-foot">{footer}</footer>
      </form>
    </dialog>
  );
}

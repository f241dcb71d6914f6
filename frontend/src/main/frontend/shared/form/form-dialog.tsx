import { type ReactNode, useState } from 'react';
import { useText } from '../i18n/i18n';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import type { Answer } from './answer';
import { Notice } from './notice';
import type { Form } from './use-form';

interface FormDialogProps<Values, Saved> {
  readonly title: string;
  /** What the button that saves says. */
  readonly act: string;
  readonly narrow?: boolean;
  readonly danger?: boolean;
  readonly form: Form<Values>;
  /** The version of the record that was read. */
  readonly version?: number;
  /** Sends what was typed for that version; null when the form itself has refused it. */
  readonly send: (version: number) => Promise<Answer<Saved> | null>;
  readonly running: boolean;
  readonly onSaved: (record: Saved) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks for something and saves it. A refusal keeps what was typed; after a conflict, saving again names the version that won. */
export function FormDialog<Values, Saved>(props: FormDialogProps<Values, Saved>) {
  const {
    title,
    act,
    narrow = false,
    danger = false,
    form,
    version: read = 0,
    send,
    running,
    onSaved,
    onClose,
  } = props;
  const t = useText();
  const [version, setVersion] = useState(read);

  const submit = async () => {
    const answer = await send(version);
    switch (answer?.kind) {
      case 'saved':
        onSaved(answer.record);
        return;
      case 'refused':
        form.refuse(answer.errors, answer.notice);
        return;
      case 'conflict':
        form.refuse({}, answer.notice);
        setVersion(answer.version ?? version);
        return;
      case 'failed':
      case undefined:
        return;
    }
  };

  return (
    <Dialog
      narrow={narrow}
      title={title}
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button main danger={danger} type="submit" disabled={running}>
            {running ? t('common.saving') : act}
          </Button>
        </>
      }
    >
      <Notice text={form.notice} />
      {props.children}
    </Dialog>
  );
}

import { type ReactNode, useRef, useState } from 'react';
import type { Answer } from '../../form/answer';
import { useFormats, useText } from '../../i18n/i18n';
import { Button } from '../button';
import { Icon } from '../icon';
import './cell-edit.css';

/** How a cell is changed where it stands. */
export interface CellEdit<Item> {
  readonly kind: 'text' | 'day' | 'amount';
  /** What is there now; a day as `2026-11-27`, an amount as a decimal of the API, empty for nothing. */
  readonly value: (item: Item) => string;
  readonly version: (item: Item) => number;
  readonly may: (item: Item) => boolean;
  /** Saves what was typed for the version that was read. */
  readonly save: (item: Item, value: string, version: number) => Promise<Answer<unknown>>;
}

interface EditableCellProps<Item> {
  readonly item: Item;
  readonly edit: CellEdit<Item>;
  /** What the cell is called: the head of its column and the name of its record. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A cell with a pen; Enter saves, Escape leaves. What is refused stays typed and says why. */
export function EditableCell<Item>({ item, edit, label, children }: EditableCellProps<Item>) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const pen = useRef<HTMLButtonElement>(null);
  if (!edit.may(item)) {
    return children;
  }
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => pen.current?.focus());
  };
  return open ? (
    <CellForm item={item} edit={edit} label={label} onClose={close} />
  ) : (
    <span className="cell">
      <span className="cut">{children}</span>
      <button
        ref={pen}
        type="button"
        className="cell-pen"
        aria-label={t('list.editCell', { label })}
        title={t('common.edit')}
        onClick={() => setOpen(true)}
      >
        <Icon name="pen" />
      </button>
    </span>
  );
}

interface CellFormProps<Item> extends Omit<EditableCellProps<Item>, 'children'> {
  readonly onClose: () => void;
}

function CellForm<Item>({ item, edit, label, onClose }: CellFormProps<Item>) {
  const t = useText();
  const { decimal, parseDecimal } = useFormats();
  const { kind } = edit;
  const before = edit.value(item);
  const [typed, setTyped] = useState(kind === 'amount' && before !== '' ? decimal(before) : before);
  const [version, setVersion] = useState(edit.version(item));
  const [error, setError] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);

  const submit = async () => {
    const text = typed.trim();
    const value = kind === 'amount' && text !== '' ? parseDecimal(text) : text;
    if (value === null) {
      setError(t('field.amount.invalid', { example: decimal('1500000') }));
      return;
    }
    if (value === before) {
      onClose();
      return;
    }
    setSaving(true);
    const answer = await edit.save(item, value, version);
    setSaving(false);
    switch (answer.kind) {
      case 'saved':
        onClose();
        return;
      case 'refused':
        setError(Object.values(answer.errors)[0] ?? answer.notice);
        return;
      case 'conflict':
        setError(answer.notice);
        setVersion(answer.version ?? version);
        return;
      case 'failed':
        return;
    }
  };

  return (
    <form
      className="cell-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <span className="row">
        <input
          // biome-ignore lint/a11y/noAutofocus: it takes the place of the pen that was pressed
          autoFocus
          aria-label={label}
          aria-invalid={error !== null || undefined}
          type={kind === 'day' ? 'date' : 'text'}
          inputMode={kind === 'amount' ? 'decimal' : undefined}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={({ key }) => key === 'Escape' && onClose()}
        />
        <Button quiet icon="check" type="submit" label={t('common.save')} disabled={saving} />
      </span>
      {error !== null && (
        <span className="small cell-error" role="alert">
          {error}
        </span>
      )}
    </form>
  );
}

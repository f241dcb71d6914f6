import { useState } from 'react';
import { DateInput } from '../../form/date-input';
import { TextInput } from '../../form/fields';
import { useFormats, useText } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { endsOf, type partOf } from './field-filters';

interface FieldFilterFormProps {
  readonly part: NonNullable<ReturnType<typeof partOf>>;
  readonly value: string;
  readonly onApply: (value: string) => void;
}

/** Asks for a fragment of a text, or for both ends of a range. */
export function FieldFilterForm({ part, value, onApply }: FieldFilterFormProps) {
  const t = useText();
  const { decimal, parseDecimal } = useFormats();
  const isNumber = part === 'number' || part === 'money';
  const [first, last] = part === 'text' ? [value, ''] : endsOf(value);
  const [from, setFrom] = useState(isNumber && first !== '' ? decimal(first) : first);
  const [to, setTo] = useState(isNumber && last !== '' ? decimal(last) : last);
  const read = (text: string) => (text.trim() === '' ? '' : isNumber ? parseDecimal(text) : text.trim());
  const wrong = (text: string) =>
    read(text) === null ? t('customFields.number.invalid', { example: decimal('1250.5') }) : undefined;
  const short = part === 'text' && from.trim().length === 1 ? t('customFields.filter.short') : undefined;

  const apply = () => {
    const [least, most] = [read(from), read(to)];
    if (least !== null && most !== null && short === undefined) {
      onApply(part === 'text' ? least : `${least}..${most}`);
    }
  };

  return (
    <form
      className="popover-form"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      {part === 'text' && (
        <TextInput label={t('customFields.filter.contains')} value={from} onChange={setFrom} error={short} />
      )}
      {part === 'date' && (
        <>
          <DateInput label={t('common.from')} value={from} onChange={setFrom} />
          <DateInput label={t('common.to')} value={to} onChange={setTo} />
        </>
      )}
      {isNumber && (
        <>
          <TextInput label={t('common.from')} inputMode="decimal" value={from} onChange={setFrom} error={wrong(from)} />
          <TextInput label={t('common.to')} inputMode="decimal" value={to} onChange={setTo} error={wrong(to)} />
        </>
      )}
      <Button main type="submit">
        {t('common.apply')}
      </Button>
    </form>
  );
}

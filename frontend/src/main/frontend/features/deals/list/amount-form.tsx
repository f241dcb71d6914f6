import { useState } from 'react';
import { TextInput } from '../../../shared/form/fields';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useViewer } from '../../../shared/session/viewer';
import { Button } from '../../../shared/ui/button';
import type { DealFilters } from '../filters';

interface AmountFormProps {
  readonly from: string;
  readonly to: string;
  readonly onApply: (change: Pick<DealFilters, 'amountFrom' | 'amountTo'>) => void;
}

/** Asks for the smallest and the largest amount. */
export function AmountForm({ from, to, onApply }: AmountFormProps) {
  const t = useText();
  const { parseDecimal, money } = useFormats();
  const { currency } = useViewer().tenant;
  const [amountFrom, setFrom] = useState(from);
  const [amountTo, setTo] = useState(to);
  const read = (text: string) => (text.trim() === '' ? '' : parseDecimal(text));
  const example = t('field.amount.invalid', { example: money({ amount: '1500000', currency }) });
  const wrong = (text: string) => (read(text) === null ? example : undefined);
  return (
    <form
      className="popover-form"
      onSubmit={(event) => {
        event.preventDefault();
        const [first, last] = [read(amountFrom), read(amountTo)];
        if (first !== null && last !== null) {
          onApply({ amountFrom: first, amountTo: last });
        }
      }}
    >
      <TextInput
        label={t('common.from')}
        inputMode="decimal"
        value={amountFrom}
        onChange={setFrom}
        error={wrong(amountFrom)}
      />
      <TextInput label={t('common.to')} inputMode="decimal" value={amountTo} onChange={setTo} error={wrong(amountTo)} />
      <Button main type="submit">
        {t('common.apply')}
      </Button>
    </form>
  );
}

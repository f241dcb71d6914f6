import { DateInput } from '../../shared/form/date-input';
import { ChoiceInput, TextInput } from '../../shared/form/fields';
import { FormDialog } from '../../shared/form/form-dialog';
import { useForm } from '../../shared/form/use-form';
import { useFormats, useText } from '../../shared/i18n/i18n';
import { useViewer } from '../../shared/session/viewer';
import { toast } from '../../shared/ui/toast';
import { useSetExchangeRate } from './use-set-exchange-rate';

/** What companies of the region are paid in, beside their own currency. */
const offered = ['USD', 'EUR', 'COP', 'MXN', 'CLP', 'PEN', 'BRL', 'ARS', 'CRC', 'GTQ', 'DOP', 'BOB', 'PYG', 'UYU'];
const wellFormed = /^\d{1,10}(\.\d{1,10})?$/;

interface RateDialogProps {
  /** The currency, where it is known already. */
  readonly currency?: string;
  readonly onClose: () => void;
}

/** Asks what a currency is worth from a day on. */
export function RateDialog({ currency: given, onClose }: RateDialogProps) {
  const t = useText();
  const { today, parseDecimal, decimal, language } = useFormats();
  const { currency: own } = useViewer().tenant;
  const choices = offered.filter((code) => code !== own);
  const form = useForm({ currency: given ?? choices[0] ?? '', rate: '', validFrom: today() });
  const { act, running } = useSetExchangeRate();
  const { currency, rate, validFrom } = form.values;
  const names = new Intl.DisplayNames(language, { type: 'currency' });

  const send = async () => {
    const value = parseDecimal(rate);
    if (value === null || !wellFormed.test(value)) {
      form.refuse({ rate: t('money.rate.invalid', { example: decimal('4012.5') }) });
      return null;
    }
    if (validFrom === '') {
      form.refuse({ validFrom: t('common.required') });
      return null;
    }
    return act({ currency, rate: value, validFrom });
  };

  return (
    <FormDialog
      narrow
      title={t(given === undefined ? 'money.add' : 'money.rate.new')}
      act={t('common.save')}
      form={form}
      send={send}
      running={running}
      onSaved={() => {
        toast({ tone: 'success', key: 'common.saved' });
        onClose();
      }}
      onClose={onClose}
    >
      {given === undefined && (
        <ChoiceInput
          label={t('settings.company.currency')}
          value={currency}
          choices={choices.map((code) => ({ value: code, label: `${code} · ${names.of(code)}` }))}
          onChange={(next) => form.change({ currency: next })}
          error={form.errors.currency}
        />
      )}
      <TextInput
        label={t('money.rate.label', { currency, own })}
        inputMode="decimal"
        required
        prefix={own}
        value={rate}
        onChange={(next) => form.change({ rate: next })}
        error={form.errors.rate}
      />
      <DateInput
        label={t('money.validFrom')}
        required
        help={t('money.validFrom.help')}
        value={validFrom}
        onChange={(next) => form.change({ validFrom: next })}
        error={form.errors.validFrom}
      />
    </FormDialog>
  );
}

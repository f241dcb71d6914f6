import { FormDialog } from '../../../shared/form/form-dialog';
import { PlainInput, PlainSelect } from '../../../shared/form/plain-field';
import { useForm } from '../../../shared/form/use-form';
import type { RecurringCard_DealFragment } from '../../../shared/graph/generated/graphql';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { toast } from '../../../shared/ui/toast';
import { useUpdateDeal } from '../form/use-update-deal';
import { type RecurringValues, recurringInput } from './recurring-values';

interface RecurringDialogProps {
  readonly id: string;
  readonly version: number;
  readonly currency: string;
  readonly recurring: RecurringCard_DealFragment['recurring'];
  readonly onClose: () => void;
}

/** Asks what comes in each month or each year, and how many times; an empty amount takes it away. */
export function RecurringDialog({ id, version, currency, recurring, onClose }: RecurringDialogProps) {
  const t = useText();
  const { decimal, parseDecimal } = useFormats();
  const form = useForm<RecurringValues>({
    amount: recurring === null ? '' : decimal(recurring.amount.amount),
    period: recurring?.period ?? 'MONTH',
    count: String(recurring?.count ?? 12),
  });
  const { values, errors, change, refuse } = form;
  const { act, running } = useUpdateDeal();

  const send = async (current: number) => {
    const { value, wrong = [] } = recurringInput(values, currency, parseDecimal);
    if (value === undefined) {
      refuse(Object.fromEntries(wrong.map((path) => [path, t('lines.noNumber')])));
      return null;
    }
    return act({ id, version: current, recurring: value });
  };

  return (
    <FormDialog
      narrow
      title={t('recurring.title')}
      act={t('common.save')}
      form={form}
      version={version}
      send={send}
      running={running}
      onSaved={() => {
        toast({ tone: 'success', key: 'common.saved' });
        onClose();
      }}
      onClose={onClose}
    >
      <div className="col">
        <PlainInput
          label={t('recurring.amount')}
          inputMode="decimal"
          before={currency}
          value={values.amount}
          onChange={(amount) => change({ amount })}
          error={errors.amount ?? errors['recurring.amount']}
        />
        <PlainSelect
          label={t('recurring.period')}
          value={values.period}
          onChange={(period) => change({ period: period === 'YEAR' ? 'YEAR' : 'MONTH' })}
        >
          <option value="MONTH">{t('recurring.MONTH')}</option>
          <option value="YEAR">{t('recurring.YEAR')}</option>
        </PlainSelect>
        <PlainInput
          label={t('recurring.count')}
          inputMode="numeric"
          maxLength={3}
          value={values.count}
          onChange={(count) => change({ count })}
          error={errors.count ?? errors['recurring.count']}
        />
      </div>
    </FormDialog>
  );
}

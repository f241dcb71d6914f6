import { FormDialog } from '../../../shared/form/form-dialog';
import { useForm } from '../../../shared/form/use-form';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { toast } from '../../../shared/ui/toast';
import { LineRows } from './line-rows';
import { emptyLine, isComplete, type LineValues, lineInput, lineTotal, wrongFields } from './line-values';
import { useSetDealLines } from './use-set-deal-lines';

interface LinesDialogProps {
  readonly id: string;
  readonly version: number;
  readonly currency: string;
  readonly lines: readonly LineValues[];
  readonly amountFollows: boolean;
  readonly onClose: () => void;
}

/** Writes what a deal is about, line by line, and says whether its amount is what they add up to. */
export function LinesDialog({ id, version, currency, lines: read, amountFollows, onClose }: LinesDialogProps) {
  const t = useText();
  const { parseDecimal, money } = useFormats();
  const form = useForm({ lines: read.length === 0 ? [emptyLine()] : [...read], amountFollows });
  const { values, errors, change, refuse } = form;
  const { act, running } = useSetDealLines();
  const inputs = values.lines.map((line) => lineInput(line, parseDecimal));
  const sum = inputs.reduce((all, line) => all + lineTotal(line), 0);

  const send = async (current: number) => {
    const lines = inputs.filter(isComplete);
    if (lines.length < inputs.length) {
      refuse(
        Object.fromEntries(
          wrongFields(inputs).map((path) => [path, t(path.endsWith('name') ? 'common.required' : 'lines.noNumber')]),
        ),
      );
      return null;
    }
    return act({ id, version: current, currency, lines, amountFollows: values.amountFollows });
  };

  return (
    <FormDialog
      title={t('lines.title')}
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
      <LineRows lines={values.lines} currency={currency} onChange={(lines) => change({ lines })} errors={errors} />
      <div className="row wrap lines-sum">
        <label className="row grow small lines-follow">
          <input
            type="checkbox"
            checked={values.amountFollows}
            onChange={({ target }) => change({ amountFollows: target.checked })}
          />
          {t('lines.follow')}
        </label>
        <p className="strong">{money({ amount: String(Math.round(sum * 100) / 100), currency })}</p>
      </div>
    </FormDialog>
  );
}

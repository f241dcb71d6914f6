import { LongTextInput } from '../../../shared/form/fields';
import { FormDialog } from '../../../shared/form/form-dialog';
import { Notice } from '../../../shared/form/notice';
import { typed, useForm } from '../../../shared/form/use-form';
import type { DiscardReason } from '../../../shared/graph/generated/graphql';
import { useText } from '../../../shared/i18n/i18n';
import { toast } from '../../../shared/ui/toast';
import './discard-lead-dialog.css';
import { useDiscardLead } from './use-discard-lead';

const reasons: readonly DiscardReason[] = [
  'UNREACHABLE',
  'NOT_INTERESTED',
  'NO_FIT',
  'NO_BUDGET',
  'DUPLICATE',
  'SPAM',
  'OTHER',
];

interface DiscardLeadDialogProps {
  readonly id: string;
  readonly version: number;
  readonly onClose: () => void;
}

/** Asks why a lead is put aside: a reason must be chosen, a note may be written. */
export function DiscardLeadDialog({ id, version, onClose }: DiscardLeadDialogProps) {
  const t = useText();
  const form = useForm<{ reason: DiscardReason | null; note: string }>({ reason: null, note: '' });
  const { values, errors, change, refuse } = form;
  const { act, running } = useDiscardLead();

  const send = async (current: number) => {
    if (values.reason === null) {
      refuse({ reason: t('leads.discard.reasonMissing') });
      return null;
    }
    return act({ id, version: current, reason: values.reason, note: typed(values.note) });
  };

  return (
    <FormDialog
      narrow
      title={t('leads.discard.title')}
      act={t('leads.discard')}
      danger
      form={form}
      version={version}
      send={send}
      running={running}
      onSaved={() => {
        toast({ tone: 'success', key: 'leads.discarded' });
        onClose();
      }}
      onClose={onClose}
    >
      <Notice text={errors.reason ?? null} />
      <fieldset className="discard-reasons">
        <legend>{t('leads.discard.reason')}</legend>
        {reasons.map((reason) => (
          <label key={reason} className="discard-reason">
            <input type="radio" name="reason" checked={values.reason === reason} onChange={() => change({ reason })} />
            {t(`value.discardReason.${reason}`)}
          </label>
        ))}
      </fieldset>
      <LongTextInput
        label={t(values.reason === 'OTHER' ? 'leads.discard.noteNeeded' : 'leads.discard.note')}
        value={values.note}
        onChange={(note) => change({ note })}
        error={errors.note}
      />
    </FormDialog>
  );
}

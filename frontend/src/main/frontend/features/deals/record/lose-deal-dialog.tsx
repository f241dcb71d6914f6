import { LongTextInput } from '../../../shared/form/fields';
import { FormDialog } from '../../../shared/form/form-dialog';
import { Notice } from '../../../shared/form/notice';
import type { Pickable } from '../../../shared/form/pick-input';
import { typed, useForm } from '../../../shared/form/use-form';
import { graphql } from '../../../shared/graph/generated';
import { useGraph } from '../../../shared/graph/use-graph';
import { useText } from '../../../shared/i18n/i18n';
import { toast } from '../../../shared/ui/toast';
import { CompetitorField } from '../parties/competitor-field';
import './lose-deal-dialog.css';
import { useLoseDeal } from './use-lose-deal';

const reasonsQuery = graphql(`
  query LostReasons {
    lostReasons { id name }
  }
`);

const noVariables = {};

interface LoseDealDialogProps {
  readonly id: string;
  readonly version: number;
  readonly onClose: () => void;
}

/** Asks why a deal was lost: a reason must be chosen, a note may be written. */
export function LoseDealDialog({ id, version, onClose }: LoseDealDialogProps) {
  const t = useText();
  const { data } = useGraph(reasonsQuery, noVariables);
  const form = useForm({ lostReasonId: '', wonBy: null as Pickable | null, note: '' });
  const { values, errors, change, refuse } = form;
  const { act, running } = useLoseDeal();

  const send = async (current: number) => {
    if (values.lostReasonId === '') {
      refuse({ lostReasonId: t('deals.lose.reasonMissing') });
      return null;
    }
    return act({
      id,
      version: current,
      lostReasonId: values.lostReasonId,
      wonById: values.wonBy?.id ?? null,
      note: typed(values.note),
    });
  };

  return (
    <FormDialog
      narrow
      title={t('deals.lose.title')}
      act={t('deals.lose.title')}
      danger
      form={form}
      version={version}
      send={send}
      running={running}
      onSaved={() => {
        toast({ tone: 'success', key: 'deals.lost' });
        onClose();
      }}
      onClose={onClose}
    >
      <Notice text={errors.lostReasonId ?? null} />
      <fieldset className="reasons">
        <legend>{t('deals.lose.reason')}</legend>
        {data?.lostReasons.map((reason) => (
          <label key={reason.id} className="reason">
            <input
              type="radio"
              name="reason"
              checked={values.lostReasonId === reason.id}
              onChange={() => change({ lostReasonId: reason.id })}
            />
            {reason.name}
          </label>
        ))}
      </fieldset>
      <CompetitorField
        label={t('competitors.wonBy')}
        value={values.wonBy}
        onChange={(wonBy) => change({ wonBy })}
        error={errors.wonById}
      />
      <LongTextInput
        label={t('deals.lose.note')}
        value={values.note}
        onChange={(note) => change({ note })}
        error={errors.note}
      />
    </FormDialog>
  );
}

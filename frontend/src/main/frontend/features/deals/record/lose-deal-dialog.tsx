import { useState } from 'react';
import { LongTextInput } from '../../../shared/form/fields';
import { Notice } from '../../../shared/form/notice';
import { typed, useForm } from '../../../shared/form/use-form';
import { graphql } from '../../../shared/graph/generated';
import { useGraph } from '../../../shared/graph/use-graph';
import { useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { Dialog } from '../../../shared/ui/dialog';
import { toast } from '../../../shared/ui/toast';
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
export function LoseDealDialog({ id, version: read, onClose }: LoseDealDialogProps) {
  const t = useText();
  const { data } = useGraph(reasonsQuery, noVariables);
  const { values, errors, notice, change, refuse } = useForm({ lostReasonId: '', note: '' });
  const [version, setVersion] = useState(read);
  const { act, running } = useLoseDeal();

  const submit = async () => {
    if (values.lostReasonId === '') {
      refuse({ lostReasonId: t('deals.lose.reasonMissing') });
      return;
    }
    const answer = await act({ id, version, lostReasonId: values.lostReasonId, note: typed(values.note) });
    switch (answer.kind) {
      case 'saved':
        toast({ tone: 'success', key: 'deals.lost' });
        onClose();
        return;
      case 'refused':
        refuse(answer.errors, answer.notice);
        return;
      case 'conflict':
        refuse({}, answer.notice);
        setVersion(answer.version ?? version);
        return;
      case 'failed':
        return;
    }
  };

  return (
    <Dialog
      narrow
      title={t('deals.lose.title')}
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button main danger type="submit" disabled={running}>
            {t(running ? 'common.saving' : 'deals.lose.title')}
          </Button>
        </>
      }
    >
      <Notice text={notice ?? errors.lostReasonId ?? null} />
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
      <LongTextInput
        label={t('deals.lose.note')}
        value={values.note}
        onChange={(note) => change({ note })}
        error={errors.note}
      />
    </Dialog>
  );
}

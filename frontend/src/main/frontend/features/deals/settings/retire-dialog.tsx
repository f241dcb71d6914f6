import { useState } from 'react';
import type { Answer } from '../../../shared/form/answer';
import { FormDialog } from '../../../shared/form/form-dialog';
import { PlainSelect } from '../../../shared/form/plain-field';
import { useForm } from '../../../shared/form/use-form';
import { useText } from '../../../shared/i18n/i18n';
import { toast } from '../../../shared/ui/toast';
import type { StageName } from '../pipeline';
import type { HoldsDeals } from './holds-deals';

interface RetireDialogProps {
  readonly title: string;
  readonly about: string;
  readonly name: string;
  readonly version: number;
  /** Where open deals can go. */
  readonly targets: readonly StageName[];
  readonly retire: (version: number, moveDealsTo: string | null) => Promise<Answer<unknown> | HoldsDeals>;
  readonly running: boolean;
  readonly onClose: () => void;
}

/** Takes something out of use; asks where its open deals go as soon as it turns out that there are any. */
export function RetireDialog(props: RetireDialogProps) {
  const { title, about, name, version, targets, retire, running, onClose } = props;
  const t = useText();
  const [deals, setDeals] = useState<number | null>(null);
  const form = useForm({ moveDealsTo: '' });
  const { values, errors, change, refuse } = form;

  const send = async (current: number) => {
    if (deals !== null && values.moveDealsTo === '') {
      refuse({ moveDealsTo: t('pipelines.retire.targetMissing') });
      return null;
    }
    const answer = await retire(current, values.moveDealsTo === '' ? null : values.moveDealsTo);
    if (answer.kind === 'holds') {
      setDeals(answer.deals);
      return null;
    }
    return answer;
  };

  return (
    <FormDialog
      narrow
      title={title}
      act={t(deals === null ? 'pipelines.retire.act' : 'pipelines.retire.moveAct')}
      form={form}
      version={version}
      send={send}
      running={running}
      onSaved={() => {
        toast({ tone: 'success', key: 'pipelines.retire.done', values: { name } });
        onClose();
      }}
      onClose={onClose}
    >
      <div className="col">
        <p>{about}</p>
        {deals !== null && (
          <PlainSelect
            label={t('pipelines.retire.target', { count: deals })}
            value={values.moveDealsTo}
            onChange={(moveDealsTo) => change({ moveDealsTo })}
            error={errors.moveDealsTo}
          >
            <option value="">{t('pipelines.retire.choose')}</option>
            {targets.map((stage) => (
              <option key={stage.id} value={stage.id}>
                {stage.name}
              </option>
            ))}
          </PlainSelect>
        )}
      </div>
    </FormDialog>
  );
}

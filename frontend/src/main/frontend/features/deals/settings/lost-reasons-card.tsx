import { useState } from 'react';
import { Notice } from '../../../shared/form/notice';
import { PlainInput } from '../../../shared/form/plain-field';
import { useForm } from '../../../shared/form/use-form';
import { useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { MoveButtons } from '../../../shared/ui/list/move-buttons';
import { movedTo } from '../../../shared/ui/list/moved';
import { toast } from '../../../shared/ui/toast';
import type { Reason } from './process';
import { useSetLostReasons } from './use-set-lost-reasons';

interface ReasonValues {
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly retired: boolean;
}

/** The reasons for which deals are lost, to be named, ordered, added and taken out of use. */
export function LostReasonsCard({ reasons }: { readonly reasons: readonly Reason[] }) {
  const t = useText();
  const [added, setAdded] = useState(0);
  const form = useForm({ reasons: reasons.map((reason): ReasonValues => ({ ...reason, key: reason.id })) });
  const { values, errors, notice, change, refuse } = form;
  const { act, running } = useSetLostReasons();
  const touched = values.reasons !== form.read.reasons;

  const save = async () => {
    const answer = await act({ reasons: values.reasons.map(({ id, name, retired }) => ({ id, name, retired })) });
    if (answer.kind === 'saved') {
      toast({ tone: 'success', key: 'common.saved' });
    } else if (answer.kind === 'refused') {
      refuse(answer.errors, answer.notice ?? answer.errors.reasons ?? null);
    }
  };
  const put = (index: number, put: Partial<ReasonValues>) =>
    change({ reasons: values.reasons.map((one, at) => (at === index ? { ...one, ...put } : one)) });

  return (
    <form
      className="card pad"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{t('reasons.title')}</h2>
      <p className="small soft">{t('reasons.about')}</p>
      <Notice text={notice} />
      <ol className="stage-lines">
        {values.reasons.map((reason, index) => (
          <ReasonRow
            key={reason.key}
            reason={reason}
            index={index}
            count={values.reasons.length}
            error={errors[`reasons[${index}].name`]}
            onChange={(changed) => put(index, changed)}
            onMove={(to) => change({ reasons: movedTo(values.reasons, index, to) })}
          />
        ))}
      </ol>
      <div className="process-foot">
        <Button
          quiet
          icon="plus"
          onClick={() => {
            setAdded(added + 1);
            change({ reasons: [...values.reasons, { key: `new-${added}`, id: null, name: '', retired: false }] });
          }}
        >
          {t('reasons.add')}
        </Button>
        <Button main={touched} type="submit" disabled={running || !touched}>
          {t(running ? 'common.saving' : 'common.save')}
        </Button>
      </div>
    </form>
  );
}

interface ReasonRowProps {
  readonly reason: ReasonValues;
  readonly index: number;
  readonly count: number;
  readonly error: string | undefined;
  readonly onChange: (change: Partial<ReasonValues>) => void;
  readonly onMove: (to: number) => void;
}

function ReasonRow({ reason: { name, retired }, index, count, error, onChange, onMove }: ReasonRowProps) {
  const t = useText();
  return (
    <li className="reason-edit" data-retired={retired ? '' : undefined}>
      <div className="grow">
        <PlainInput
          labelHidden
          label={`${t('field.lostReason')} ${index + 1}`}
          maxLength={100}
          value={name}
          onChange={(changed) => onChange({ name: changed })}
          error={error}
          after={retired ? <span className="chip">{t('pipelines.retired')}</span> : undefined}
        />
      </div>
      <MoveButtons name={name} index={index} count={count} onMove={onMove} />
      <Button
        quiet
        icon={retired ? 'undo' : 'pause'}
        label={t(retired ? 'pipelines.restoreNamed' : 'pipelines.stage.retireNamed', { name })}
        onClick={() => onChange({ retired: !retired })}
      />
    </li>
  );
}

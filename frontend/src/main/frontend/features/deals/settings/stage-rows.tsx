import { PlainInput } from '../../../shared/form/plain-field';
import type { FieldErrors } from '../../../shared/form/use-form';
import { useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { MoveButtons } from '../../../shared/ui/list/move-buttons';
import { movedTo } from '../../../shared/ui/list/moved';
import { emptyStage, type StageValues } from './stage-values';

interface StageRowsProps {
  readonly stages: readonly StageValues[];
  readonly onChange: (stages: StageValues[]) => void;
  readonly errors: FieldErrors;
}

/** The stages of a pipeline to be named, weighed, ordered and added; one that is in use is retired elsewhere. */
export function StageRows({ stages, onChange, errors }: StageRowsProps) {
  const t = useText();
  return (
    <>
      <div className="stage-heads tiny faint" aria-hidden="true">
        <span>{t('field.stage')}</span>
        <span>{t('field.probability')}</span>
        <span>{t('pipelines.stage.staleDays')}</span>
      </div>
      <ol>
        {stages.map((stage, index) => (
          <StageRow
            key={stage.key}
            stage={stage}
            index={index}
            count={stages.length}
            error={(field) => errors[`stages[${index}].${field}`]}
            onChange={(change) => onChange(stages.map((one, at) => (at === index ? { ...one, ...change } : one)))}
            onMove={(to) => onChange(movedTo(stages, index, to))}
            onRemove={() => onChange(stages.filter((_, at) => at !== index))}
          />
        ))}
      </ol>
      <Button quiet icon="plus" onClick={() => onChange([...stages, emptyStage()])}>
        {t('pipelines.stage.add')}
      </Button>
    </>
  );
}

interface StageRowProps {
  readonly stage: StageValues;
  readonly index: number;
  readonly count: number;
  readonly error: (field: string) => string | undefined;
  readonly onChange: (change: Partial<StageValues>) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

function StageRow({ stage, index, count, error, onChange, onMove, onRemove }: StageRowProps) {
  const t = useText();
  const called = stage.name.trim() === '' ? t('pipelines.stage.number', { number: index + 1 }) : stage.name;
  return (
    <li className="stage-edit">
      <PlainInput
        labelHidden
        label={`${t('field.stage')} ${index + 1}`}
        maxLength={100}
        value={stage.name}
        onChange={(name) => onChange({ name })}
        error={error('name')}
      />
      <PlainInput
        labelHidden
        label={`${t('field.probability')}: ${called}`}
        inputMode="numeric"
        before="%"
        maxLength={3}
        value={stage.probability}
        onChange={(probability) => onChange({ probability })}
        error={error('probability')}
      />
      <PlainInput
        labelHidden
        label={`${t('pipelines.stage.staleDays')}: ${called}`}
        inputMode="numeric"
        before={t('pipelines.stage.d')}
        maxLength={4}
        value={stage.staleAfterDays}
        onChange={(staleAfterDays) => onChange({ staleAfterDays })}
        error={error('staleAfterDays')}
      />
      <span className="row move-buttons">
        <MoveButtons name={called} index={index} count={count} onMove={onMove} />
        {stage.id === null && count > 1 ? (
          <Button quiet icon="close" label={t('pipelines.stage.remove', { name: called })} onClick={onRemove} />
        ) : null}
      </span>
    </li>
  );
}

import { PlainSelect } from '../../shared/form/plain-field';
import { useText } from '../../shared/i18n/i18n';
import { Icon } from '../../shared/ui/icon';
import { WizardStep } from '../../shared/ui/wizard/wizard';
import { choiceFrom, choiceOf, choose, gathers, optionOf, recognised, surenessOf } from './columns';
import './columns-step.css';
import type { ImportColumn, ImportTarget } from './import-record';
import { targetName } from './labels';
import type { QuestionProps } from './read-step';

/** Which field each column fills. */
export function ColumnsStep({ record, change, ...acts }: QuestionProps) {
  const t = useText();
  const { columns, targets, ownTargets, obstacles } = record;
  return (
    <WizardStep
      title={t('imports.columns.title')}
      lead={t('imports.columns.lead', { recognised: recognised(record), count: columns.length })}
      {...acts}
    >
      {obstacles.length > 0 && (
        <ul className="obstacles">
          {obstacles.map(({ path, code, message }) => (
            <li key={`${path} ${code}`}>
              <Icon name="warn" />
              {message}
            </li>
          ))}
        </ul>
      )}
      <ul className="columns" aria-label={t('imports.columns.title')}>
        {columns.map((column) => (
          <ColumnLine
            key={column.index}
            column={column}
            targets={targets}
            ownTargets={ownTargets}
            taken={columns}
            onChoose={(option) => change({ columns: choose(columns, column.index, choiceFrom(option)) })}
          />
        ))}
      </ul>
    </WizardStep>
  );
}

interface ColumnLineProps {
  readonly column: ImportColumn;
  readonly targets: readonly string[];
  readonly ownTargets: readonly ImportTarget[];
  readonly taken: readonly ImportColumn[];
  readonly onChoose: (option: string) => void;
}

function ColumnLine({ column, targets, ownTargets, taken, onChoose }: ColumnLineProps) {
  const t = useText();
  const { index, header, samples, skipped } = column;
  const ownerOf = (target: string) =>
    gathers(target)
      ? undefined
      : taken.find((other) => other.index !== index && !other.skipped && other.target === target)?.header;
  const option = (target: string, name: string) => {
    const owner = ownerOf(target);
    return (
      <option key={target} value={target}>
        {owner === undefined ? name : t('imports.columns.taken', { field: name, column: owner })}
      </option>
    );
  };
  const samplesShown = samples.filter((sample) => sample.trim() !== '').slice(0, 3);
  return (
    <li className={skipped ? 'card column skipped' : 'card column'}>
      <div className="column-file">
        <p className="strong column-header">
          {header === '' ? t('imports.columns.unnamed', { number: index + 1 }) : header}
        </p>
        <p className="small soft column-samples">
          {samplesShown.length === 0 ? t('imports.columns.noValues') : samplesShown.join(' · ')}
        </p>
      </div>
      <span className="column-arrow" aria-hidden="true">
        <Icon name="back" />
      </span>
      <div className="column-choice">
        <PlainSelect
          label={t('imports.columns.becomes', { column: header })}
          labelHidden
          value={optionOf(choiceOf(column))}
          onChange={onChoose}
        >
          <optgroup label={t('imports.columns.otherwise')}>
            <option value="+kept">{t('imports.columns.kept')}</option>
            <option value="+skipped">{t('imports.columns.skipped')}</option>
          </optgroup>
          <optgroup label={t('imports.columns.fields')}>
            {targets
              .filter((target) => ownTargets.every((own) => own.target !== target))
              .map((target) => option(target, targetName(target, t)))}
          </optgroup>
          {ownTargets.length > 0 && (
            <optgroup label={t('imports.columns.ownFields')}>
              {ownTargets.map(({ target, label }) => option(target, label))}
            </optgroup>
          )}
        </PlainSelect>
      </div>
      <Sureness column={column} />
    </li>
  );
}

const tones = { sure: 'accent', likely: 'info', unsure: 'warn' } as const;

function Sureness({ column }: { readonly column: ImportColumn }) {
  const t = useText();
  const sureness = surenessOf(column);
  return (
    <span className="column-sure">
      {sureness !== undefined && (
        <span className="chip" data-tone={tones[sureness]}>
          <Icon name={sureness === 'unsure' ? 'warn' : 'check'} />
          {t(`imports.columns.${sureness}`)}
        </span>
      )}
    </span>
  );
}

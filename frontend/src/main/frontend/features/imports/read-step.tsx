import { type ReactNode, useState } from 'react';
import { PlainSelect } from '../../shared/form/plain-field';
import type { DateStyle, NumberStyle } from '../../shared/graph/generated/graphql';
import { useFormats, useText } from '../../shared/i18n/i18n';
import { useViewer } from '../../shared/session/viewer';
import { Icon } from '../../shared/ui/icon';
import { Choices } from '../../shared/ui/wizard/choices';
import { WizardStep } from '../../shared/ui/wizard/wizard';
import { DayOrder } from './day-order';
import { FileForm } from './file-form';
import { amountColumns, dateColumns, type ImportRecord, numberColumns, obstacleTo } from './import-record';
import { objectIcons, objects } from './labels';
import type { Patch } from './patch';
import { holdsBack, type ReadingProblems, readingProblems } from './reading';
import { Reused } from './reused';

export interface QuestionProps {
  readonly record: ImportRecord;
  readonly change: (patch: Patch) => void;
  readonly notice: string | null;
  readonly onNext: () => void;
  readonly onBack?: (() => void) | undefined;
  readonly next: string;
  readonly busy: boolean;
}

const numberStyles: Readonly<Record<NumberStyle, string>> = {
  POINT_COMMA: '1.234.567,89',
  COMMA_POINT: '1,234,567.89',
  PLAIN: '1234567.89',
};
const dateStyles: Readonly<Record<DateStyle, string>> = {
  ISO: '2026-11-23',
  DAY_FIRST: '23/11/2026',
  MONTH_FIRST: '11/23/2026',
};
const currencies = ['COP', 'USD', 'MXN', 'CLP', 'PEN', 'EUR'];

/** What the rows are and how their numbers and dates are written; what is open is told when one goes on. */
export function ReadStep({ record, change, onNext, ...acts }: QuestionProps) {
  const t = useText();
  const [told, setTold] = useState(false);
  const problems = readingProblems(record);
  const { number } = useFormats();
  const unknown = record.obstacles.some(({ code }) => code === 'chooseObject');
  const objectProblem = obstacleTo(record, 'object');
  return (
    <WizardStep
      title={t('imports.read.title')}
      lead={t('imports.read.lead', { file: record.fileName, rows: record.rows, shown: number(record.rows) })}
      onNext={() => (holdsBack(problems, told) ? setTold(true) : onNext())}
      {...acts}
    >
      <Reused record={record} change={change} />
      <Choices
        label={t('imports.read.title')}
        choices={objects.map((object) => ({
          value: object,
          name: t(`imports.object.${object}`),
          text: t(`imports.object.${object}.text`),
          icon: objectIcons[object],
        }))}
        value={unknown ? '' : record.object}
        onChange={(object) => {
          const chosen = objects.find((known) => known === object);
          if (chosen !== undefined) {
            change({ object: chosen });
          }
        }}
      />
      {objectProblem !== undefined && (
        <p className="ask-line">
          <Icon name="warn" />
          {objectProblem}
        </p>
      )}
      <Detected record={record} change={change} told={told ? problems : {}} />
    </WizardStep>
  );
}

interface DetectedProps extends Pick<QuestionProps, 'record' | 'change'> {
  /** The problems that are shown at their questions. */
  readonly told: ReadingProblems;
}

function Detected({ record, change, told }: DetectedProps) {
  const t = useText();
  const { tenant } = useViewer();
  const { language } = useFormats();
  const hasDates = dateColumns(record).length > 0;
  const hasAmounts = amountColumns(record).length > 0;
  const numberProblem = obstacleTo(record, 'numberStyle');
  const isNone = (record.currency ?? null) === null;
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  return (
    <section className="col" aria-label={t('imports.read.detected')}>
      <h2>{t('imports.read.detected')}</h2>
      <FileForm record={record} change={change} />
      {obstacleTo(record, 'dateStyle') !== undefined && (
        <DayOrder columns={dateColumns(record)} onChange={(dateStyle) => change({ dateStyle })} />
      )}
      <div className="read-styles">
        {(numberProblem !== undefined || numberColumns(record).length > 0) && (
          <PlainSelect
            label={t('imports.read.numbers')}
            error={told.numberStyle}
            value={numberProblem === undefined ? record.numberStyle : ''}
            onChange={(numberStyle) => change({ numberStyle: numberStyle as NumberStyle })}
          >
            {numberProblem !== undefined && <option value="">{t('imports.read.numbers.choose')}</option>}
            {options(numberStyles)}
          </PlainSelect>
        )}
        {hasDates && record.dateStyle !== null && record.dateStyle !== undefined && (
          <PlainSelect
            label={t('imports.read.dates')}
            value={record.dateStyle}
            onChange={(dateStyle) => change({ dateStyle: dateStyle as DateStyle })}
          >
            {options(dateStyles)}
          </PlainSelect>
        )}
        {hasAmounts && (
          <PlainSelect
            label={t('imports.read.currency')}
            help={t('imports.read.currency.help')}
            error={told.currency}
            value={record.currency ?? ''}
            onChange={(currency) => change({ currency })}
          >
            {isNone && <option value="">{t('imports.read.currency.none')}</option>}
            {[...new Set([tenant.currency, ...currencies])].map((code) => (
              <option key={code} value={code}>
                {`${code} · ${names.of(code)}`}
              </option>
            ))}
          </PlainSelect>
        )}
      </div>
    </section>
  );
}

function options(examples: Readonly<Record<string, string>>): ReactNode {
  return Object.entries(examples).map(([value, example]) => (
    <option key={value} value={value}>
      {example}
    </option>
  ));
}

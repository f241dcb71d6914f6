import { PlainInput, PlainSelect } from '../form/plain-field';
import { useFormats, useText } from '../i18n/i18n';
import type { AskedField } from './asked-fields';
import type { Draft } from './draft';
import { type Kind, periodsOf, valuesOf } from './kinds';
import { WhereChoice } from './where-choice';
import { WhereLookUp } from './where-look-up';

interface WhereValuesProps {
  readonly number: number;
  readonly kind: Kind;
  readonly draft: Draft;
  /** The field as it is offered, undefined where it is gone. */
  readonly asked: AskedField | undefined;
  readonly wrong: boolean;
  readonly onChange: (draft: Draft) => void;
}

/** What is wrong with a value, in the words of its kind. */
function useFault({ kind, draft: { operator, values } }: Pick<WhereValuesProps, 'kind' | 'draft'>): string {
  const t = useText();
  const { decimal, parseDecimal } = useFormats();
  const isWhole = (value: string | undefined) =>
    value !== undefined && value !== '' && (kind !== 'number' || parseDecimal(value) !== null);
  if (operator === 'between' && isWhole(values[0]) && isWhole(values[1])) {
    return t('where.wrong.range');
  }
  if (kind === 'number') {
    return t('where.wrong.number', { example: decimal('1500.5') });
  }
  return t(operator === 'contains' || operator === 'lacks' ? 'where.wrong.text' : 'where.wrong.value');
}

/** What a condition compares with, asked for as its kind is. */
export function WhereValues(props: WhereValuesProps) {
  const { number, kind, draft, asked, wrong, onChange } = props;
  const t = useText();
  const fault = useFault(props);
  const error = wrong ? fault : undefined;
  const label = t('where.value', { number });
  const { operator, values } = draft;
  const setValues = (next: readonly string[]) => onChange({ ...draft, values: next });
  switch (valuesOf(operator)) {
    case 0:
      return null;
    case 'any':
      return asked?.lookUp === undefined ? (
        <WhereChoice label={label} options={asked?.options ?? []} chosen={values} error={error} onChange={setValues} />
      ) : (
        <WhereLookUp label={label} object={asked.lookUp} chosen={values} error={error} onChange={setValues} />
      );
    case 1:
      return operator === 'within' ? (
        <Periods kind={kind} label={label} value={values[0] ?? ''} error={error} onChange={setValues} />
      ) : (
        <Typed
          kind={kind}
          label={label}
          value={values[0] ?? ''}
          error={error}
          onChange={(value) => setValues([value])}
        />
      );
    case 2:
      return (
        <div className="where-range">
          <Typed
            kind={kind}
            label={`${label}, ${t('common.from')}`}
            value={values[0] ?? ''}
            error={error}
            onChange={(value) => setValues([value, values[1] ?? ''])}
          />
          <span className="small faint">{t('where.and')}</span>
          <Typed
            kind={kind}
            label={`${label}, ${t('common.to')}`}
            value={values[1] ?? ''}
            error={undefined}
            onChange={(value) => setValues([values[0] ?? '', value])}
          />
        </div>
      );
  }
}

interface OneProps {
  readonly kind: Kind;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
}

function Typed({ kind, onChange, ...field }: OneProps & { readonly onChange: (value: string) => void }) {
  const looks =
    kind === 'day' || kind === 'instant'
      ? { type: 'date', max: '9999-12-31' }
      : kind === 'number'
        ? { inputMode: 'decimal' as const }
        : {};
  return <PlainInput {...field} {...looks} labelHidden onChange={onChange} />;
}

function Periods({ kind, onChange, ...field }: OneProps & { readonly onChange: (values: string[]) => void }) {
  const t = useText();
  return (
    <PlainSelect {...field} labelHidden onChange={(value) => onChange([value])}>
      <option value="">{t('where.choose')}</option>
      {periodsOf(kind).map((period) => (
        <option key={period} value={period}>
          {t(`where.period.${period}`)}
        </option>
      ))}
    </PlainSelect>
  );
}

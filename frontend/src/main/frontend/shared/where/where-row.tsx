import { PlainInput, PlainSelect } from '../form/plain-field';
import { useFormats, useText } from '../i18n/i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { ChoiceOptions } from '../ui/list/choice-filter';
import { Popover } from '../ui/popover';
import type { AskedField } from './asked-fields';
import { type Draft, freshDraft, withOperator } from './draft';
import { type Kind, type Operator, operatorsOf, periodsOf, valuesOf } from './kinds';
import type { WhereFields } from './where';

interface WhereRowProps<Filter> {
  readonly number: number;
  readonly draft: Draft;
  readonly fields: WhereFields<Filter>;
  readonly asked: readonly AskedField[];
  readonly wrong: boolean;
  readonly onChange: (draft: Draft) => void;
  readonly onRemove: () => void;
}

/** The words of an operator differ with what is asked about. */
function useOperatorName(kind: Kind) {
  const t = useText();
  return (operator: Operator) => {
    switch (operator) {
      case 'me':
        return t(kind === 'team' ? 'where.is.myTeam' : 'where.is.me');
      case 'anyOf':
        return t(kind === 'tags' ? 'where.is.anyTag' : 'where.is.anyOf');
      case 'noneOf':
        return t(kind === 'tags' ? 'where.is.noTag' : 'where.is.noneOf');
      default:
        return t(`where.is.${operator}`);
    }
  };
}

/** One condition: which field, how, and with what. */
export function WhereRow<Filter>(props: WhereRowProps<Filter>) {
  const { number, draft, fields, asked, wrong, onChange, onRemove } = props;
  const t = useText();
  const field = fields(draft.field);
  const kind = field?.kind ?? 'text';
  const nameOf = useOperatorName(kind);
  const own = asked.find(({ key }) => key === draft.field);
  return (
    <div className={wrong ? 'where-row wrong' : 'where-row'}>
      <PlainSelect
        labelHidden
        label={t('where.field', { number })}
        value={draft.field}
        onChange={(key) => {
          const next = fields(key);
          onChange({ ...freshDraft(key, next?.kind ?? 'text', next?.empty !== undefined), id: draft.id });
        }}
      >
        {asked.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
        {own === undefined && <option value={draft.field}>{t('where.unknown')}</option>}
      </PlainSelect>
      <PlainSelect
        labelHidden
        label={t('where.operator', { number })}
        value={draft.operator}
        onChange={(operator) => onChange(withOperator(draft, operator as Operator))}
      >
        {operatorsOf(kind, field?.empty !== undefined).map((operator) => (
          <option key={operator} value={operator}>
            {nameOf(operator)}
          </option>
        ))}
      </PlainSelect>
      <div className="where-values">
        <Values {...props} kind={kind} options={own?.options ?? []} />
      </div>
      <Button quiet icon="close" label={t('where.remove', { number })} onClick={onRemove} />
    </div>
  );
}

interface ValuesProps {
  readonly number: number;
  readonly kind: Kind;
  readonly draft: Draft;
  readonly options: NonNullable<AskedField['options']>;
  readonly wrong: boolean;
  readonly onChange: (draft: Draft) => void;
}

function Values({ number, kind, draft, options, wrong, onChange }: ValuesProps) {
  const t = useText();
  const { decimal } = useFormats();
  const { operator, values } = draft;
  const set = (index: number, value: string) => {
    const next = [values[0] ?? '', values[1] ?? ''].slice(0, valuesOf(operator) === 2 ? 2 : 1);
    next[index] = value;
    onChange({ ...draft, values: next });
  };
  const error = wrong
    ? t(kind === 'number' ? 'where.wrong.number' : 'where.wrong.value', { example: decimal('1500.5') })
    : undefined;
  const label = t('where.value', { number });
  switch (valuesOf(operator)) {
    case 0:
      return null;
    case 'any': {
      const chosen = options.filter(({ id }) => values.includes(id)).map(({ name }) => name);
      return (
        <>
          <Popover
            className="where-choice"
            label={chosen.length === 0 ? label : `${label}: ${chosen.join(', ')}`}
            button={
              <>
                <span className="cut grow">{chosen.join(', ') || t('where.choose')}</span>
                <Icon name="chevron" />
              </>
            }
          >
            {() => (
              <ChoiceOptions
                label={label}
                options={options}
                chosen={values}
                onChange={(next) => onChange({ ...draft, values: next })}
              />
            )}
          </Popover>
          {error !== undefined && <p className="small where-wrong">{error}</p>}
        </>
      );
    }
    case 1:
      if (operator === 'within') {
        return (
          <PlainSelect
            labelHidden
            label={label}
            value={values[0] ?? ''}
            error={error}
            onChange={(value) => set(0, value)}
          >
            <option value="">{t('where.choose')}</option>
            {periodsOf(kind).map((period) => (
              <option key={period} value={period}>
                {t(`where.period.${period}`)}
              </option>
            ))}
          </PlainSelect>
        );
      }
      return (
        <PlainInput
          labelHidden
          label={label}
          value={values[0] ?? ''}
          error={error}
          onChange={(value) => set(0, value)}
          {...(kind === 'day' ? { type: 'date' } : {})}
          {...(kind === 'number' ? { inputMode: 'decimal' as const } : {})}
        />
      );
    case 2:
      return (
        <div className="where-range">
          <PlainInput
            labelHidden
            label={`${label}, ${t('common.from')}`}
            inputMode="decimal"
            value={values[0] ?? ''}
            error={error}
            onChange={(value) => set(0, value)}
          />
          <span className="small faint">{t('where.and')}</span>
          <PlainInput
            labelHidden
            label={`${label}, ${t('common.to')}`}
            inputMode="decimal"
            value={values[1] ?? ''}
            onChange={(value) => set(1, value)}
          />
        </div>
      );
  }
}

import { PlainSelect } from '../form/plain-field';
import { useText } from '../i18n/i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { AskedField } from './asked-fields';
import { type Draft, freshDraft, withOperator } from './draft';
import { isQuick, type Kind, type Operator, operatorsOf } from './kinds';
import type { WhereFields } from './where';
import { WhereValues } from './where-values';

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

/** Says that a condition finds its records quickly however many there are. */
function Quick() {
  const t = useText();
  return (
    <span title={t('where.quick')}>
      <Icon name="bolt" />
      <span className="hidden">{t('where.quick')}</span>
    </span>
  );
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
    <div className={wrong ? 'where-row wrong' : 'where-row'} data-draft={draft.id}>
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
        <WhereValues number={number} kind={kind} draft={draft} asked={own} wrong={wrong} onChange={onChange} />
      </div>
      <span className="where-quick">{isQuick(draft.operator, own?.indexed) && <Quick />}</span>
      <Button quiet icon="close" label={t('where.remove', { number })} onClick={onRemove} />
    </div>
  );
}

import type { Pickable } from '../form/pick-input';
import { type FragmentType, graphql, readFragment } from '../graph/generated';
import type { FieldInput, FieldKind, FieldValueInput } from '../graph/generated/graphql';
import type { CustomField } from './custom-fields';

export const fieldValueFragment = graphql(`
  fragment FieldValue_value on FieldValue {
    ... on TextValue { key text }
    ... on NumberValue { key number }
    ... on MoneyValue { key money { amount currency } }
    ... on DateValue { key date }
    ... on ChoiceValue { key option { key label } }
    ... on ChoicesValue { key options { key label } }
    ... on YesNoValue { key yes }
    ... on ReferenceValue { key id name viewerCanOpen }
  }
`);

export type HeldFields = readonly FragmentType<typeof fieldValueFragment>[];

/** The value of one field as it is typed; which part counts depends on the kind. */
export interface TypedField {
  readonly text: string;
  readonly options: readonly string[];
  readonly picked: Pickable | null;
  /** Of an amount that was read. */
  readonly currency: string | null;
}

export type TypedFields = Readonly<Record<string, TypedField>>;

export const emptyField: TypedField = { text: '', options: [], picked: null, currency: null };

/** What a record holds, as it would be typed. */
export function typedOf(held: HeldFields, writeDecimal: (amount: string) => string): TypedFields {
  const typed: Record<string, TypedField> = {};
  for (const value of readFragment(fieldValueFragment, held)) {
    switch (value.__typename) {
      case 'TextValue':
        typed[value.key] = { ...emptyField, text: value.text };
        break;
      case 'NumberValue':
        typed[value.key] = { ...emptyField, text: writeDecimal(value.number) };
        break;
      case 'MoneyValue':
        typed[value.key] = {
          ...emptyField,
          text: writeDecimal(value.money.amount),
          currency: value.money.currency,
        };
        break;
      case 'DateValue':
        typed[value.key] = { ...emptyField, text: value.date };
        break;
      case 'ChoiceValue':
        typed[value.key] = { ...emptyField, text: value.option.key };
        break;
      case 'ChoicesValue':
        typed[value.key] = { ...emptyField, options: value.options.map(({ key }) => key) };
        break;
      case 'YesNoValue':
        typed[value.key] = { ...emptyField, text: String(value.yes) };
        break;
      case 'ReferenceValue':
        typed[value.key] = { ...emptyField, picked: { id: value.id, name: value.name } };
        break;
    }
  }
  return typed;
}

const isReference = (kind: FieldKind) => kind === 'COMPANY' || kind === 'PERSON' || kind === 'MEMBER';

export function isEmpty(kind: FieldKind, { text, options, picked }: TypedField): boolean {
  return isReference(kind) ? picked === null : kind === 'MULTI_CHOICE' ? options.length === 0 : text.trim() === '';
}

/** What the API takes of a field; undefined when a number was typed that is none. */
export function fieldInput(
  { key, kind }: Pick<CustomField, 'key' | 'kind'>,
  typed: TypedField,
  currency: string,
  parse: (text: string) => string | null,
): FieldInput | undefined {
  if (isEmpty(kind, typed)) {
    return { key, value: null };
  }
  const value = valueInput(kind, typed, currency, parse);
  return value === null ? undefined : { key, value };
}

function valueInput(
  kind: FieldKind,
  { text, options, picked, currency: read }: TypedField,
  currency: string,
  parse: (text: string) => string | null,
): FieldValueInput | null {
  const number = kind === 'NUMBER' || kind === 'MONEY' ? parse(text) : null;
  switch (kind) {
    case 'NUMBER':
      return number === null ? null : { number };
    case 'MONEY':
      return number === null ? null : { money: { amount: number, currency: read ?? currency } };
    case 'DATE':
      return { date: text };
    case 'CHOICE':
      return { option: text };
    case 'MULTI_CHOICE':
      return { options: [...options] };
    case 'YES_NO':
      return { yes: text === 'true' };
    case 'COMPANY':
    case 'PERSON':
    case 'MEMBER':
      return { reference: picked?.id ?? '' };
    default:
      return { text: text.trim() };
  }
}

/** Whether forms show a field, given what was typed into the others. */
export function isShown(field: CustomField, fields: readonly CustomField[], typed: TypedFields): boolean {
  const { showWhen } = field;
  const decider = fields.find(({ key }) => key === showWhen?.field);
  if (showWhen === null || decider === undefined) {
    return true;
  }
  const { text, options } = typed[decider.key] ?? emptyField;
  const held = decider.kind === 'MULTI_CHOICE' ? options : [text];
  return held.some((each) => showWhen.values.includes(each)) && isShown(decider, fields, typed);
}

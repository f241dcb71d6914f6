import { asUtc } from '../format/dates';

/** How a field is asked about. */
export type Kind = 'text' | 'number' | 'day' | 'instant' | 'choice' | 'reference' | 'member' | 'team' | 'tags' | 'flag';

export type Operator =
  | 'contains'
  | 'lacks'
  | 'is'
  | 'isNot'
  | 'atLeast'
  | 'atMost'
  | 'between'
  | 'within'
  | 'since'
  | 'until'
  | 'anyOf'
  | 'noneOf'
  | 'allOf'
  | 'me'
  | 'below'
  | 'yes'
  | 'no'
  | 'empty'
  | 'filled';

const byKind: Readonly<Record<Kind, readonly Operator[]>> = {
  text: ['contains', 'lacks', 'is', 'isNot'],
  number: ['atLeast', 'atMost', 'between', 'is'],
  day: ['within', 'is', 'since', 'until', 'between'],
  instant: ['within', 'since', 'until', 'between'],
  choice: ['anyOf', 'noneOf'],
  reference: ['anyOf', 'noneOf'],
  member: ['me', 'anyOf', 'noneOf'],
  team: ['me', 'below', 'anyOf', 'noneOf'],
  tags: ['anyOf', 'allOf', 'noneOf'],
  flag: ['yes', 'no'],
};

const periods = [
  'TODAY',
  'YESTERDAY',
  'TOMORROW',
  'THIS_WEEK',
  'LAST_WEEK',
  'NEXT_WEEK',
  'THIS_MONTH',
  'LAST_MONTH',
  'NEXT_MONTH',
  'THIS_QUARTER',
  'LAST_QUARTER',
  'NEXT_QUARTER',
  'THIS_YEAR',
  'LAST_YEAR',
  'NEXT_YEAR',
  'LAST_7_DAYS',
  'LAST_30_DAYS',
  'LAST_90_DAYS',
  'NEXT_7_DAYS',
  'NEXT_30_DAYS',
  'NEXT_90_DAYS',
  'PAST',
  'FUTURE',
] as const;

export type Period = (typeof periods)[number];

/** The periods in which a day can lie; an instant that was cannot lie in those to come. */
export function periodsOf(kind: Kind): readonly Period[] {
  return kind === 'day' ? periods : periods.filter((period) => !/^NEXT|^TOMORROW|^FUTURE|^PAST/.test(period));
}

/** What can be asked about a field of this kind. */
export function operatorsOf(kind: Kind, emptiable: boolean): readonly Operator[] {
  return emptiable ? [...byKind[kind], 'empty', 'filled'] : byKind[kind];
}

/** What an index finds of a field: whatever is asked, or only which records have the same. */
export type Indexed = 'parts' | 'same';

const exact: readonly Operator[] = ['is', 'anyOf', 'allOf', 'me', 'below', 'yes', 'no'];
const rest: readonly Operator[] = ['lacks', 'isNot', 'noneOf', 'empty', 'filled'];

/** Whether records are found without looking at each; what they are not, or hold nothing in, no index knows. */
export function isQuick(operator: Operator, indexed: Indexed | undefined): boolean {
  return indexed === 'parts' ? !rest.includes(operator) : indexed === 'same' && exact.includes(operator);
}

/** How many values an operator takes: none, that many, or any number of choices. */
export function valuesOf(operator: Operator): 0 | 1 | 2 | 'any' {
  switch (operator) {
    case 'me':
    case 'yes':
    case 'no':
    case 'empty':
    case 'filled':
      return 0;
    case 'between':
      return 2;
    case 'anyOf':
    case 'noneOf':
    case 'allOf':
    case 'below':
      return 'any';
    default:
      return 1;
  }
}

const decimal = /^-?\d{1,15}(\.\d{1,4})?$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;
/** What no text holds and no database takes: control characters and halves of characters. */
const unwritable = /[\p{Cc}\p{Cs}]/u;

/** Whether this is a day that the calendar has. */
export function isDay(value: string): boolean {
  const read = asUtc(value);
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === value;
}

function isOfKind(kind: Kind, operator: Operator, value: string): boolean {
  if (operator === 'within') {
    return periodsOf(kind).some((period) => period === value);
  }
  switch (kind) {
    case 'number':
      return decimal.test(value);
    case 'day':
      return isDay(value);
    case 'instant':
      return instant.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));
    default:
      return value.trim().length >= (operator === 'contains' || operator === 'lacks' ? 2 : 1);
  }
}

/** Whether two ends of a range stand in their order; days and instants do as texts. */
function isRange(kind: Kind, [from = '', to = '']: readonly string[]): boolean {
  return kind === 'number' ? Number(from) <= Number(to) : from <= to;
}

/** Whether the values are such as the operator takes on a field of this kind. */
export function fits(kind: Kind, operator: Operator, values: readonly string[]): boolean {
  const count = valuesOf(operator);
  if (values.some((value) => unwritable.test(value))) {
    return false;
  }
  if (count === 'any') {
    return values.length > 0 && values.length <= 100 && values.every((value) => value !== '');
  }
  return (
    values.length === count &&
    values.every((value) => isOfKind(kind, operator, value)) &&
    (operator !== 'between' || isRange(kind, values))
  );
}

/** How a field is asked about. */
export type Kind = 'text' | 'number' | 'day' | 'instant' | 'choice' | 'reference' | 'member' | 'team' | 'tags' | 'flag';

export type Operator =
  | 'contains'
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
  text: ['contains', 'is', 'isNot'],
  number: ['atLeast', 'atMost', 'between'],
  day: ['within', 'since', 'until'],
  instant: ['within'],
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
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the values are such as the operator takes on a field of this kind. */
export function fits(kind: Kind, operator: Operator, values: readonly string[]): boolean {
  const count = valuesOf(operator);
  if (count === 'any') {
    return values.length > 0 && values.length <= 100 && values.every((value) => value !== '');
  }
  if (values.length !== count) {
    return false;
  }
  return values.every((value) => {
    switch (kind) {
      case 'number':
        return decimal.test(value);
      case 'day':
      case 'instant':
        return operator === 'within' ? periodsOf(kind).some((period) => period === value) : day.test(value);
      default:
        return operator === 'contains' ? value.trim().length > 1 : value.trim() !== '';
    }
  });
}

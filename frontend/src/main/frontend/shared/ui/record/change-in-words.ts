import type { Formats } from '../../format/formats';
import type { MessageKey, Translate } from '../../i18n/catalogue';
import { es } from '../../i18n/es';

interface FieldChange {
  readonly field: string;
  /** What people call a field of the company’s own. */
  readonly label: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const money = /^(-?\d+(?:\.\d+)?)\s([A-Z]{3})$/;

function isKey(key: string): key is MessageKey {
  return key in es;
}

/** The name of a field as people know it; one that the catalogues lack is shown as the API calls it. */
export function fieldName(field: string, t: Translate): string {
  const key = `field.${field}`;
  return isKey(key) ? t(key) : field;
}

function inWords(value: string, { day: writeDay, money: writeMoney }: Pick<Formats, 'day' | 'money'>): string {
  if (day.test(value)) {
    return writeDay(value);
  }
  const [, amount, currency] = money.exec(value) ?? [];
  return amount === undefined || currency === undefined ? value : writeMoney({ amount, currency });
}

/** A value of a fixed list as people call it; any other text as it is. */
function named(field: string, value: string, t: Translate): string {
  const key = `value.${field}.${value}`;
  return isKey(key) ? t(key) : value;
}

/** One change as a sentence, with days and amounts written as the region writes them. */
export function changeInWords(
  { field, label, before, after }: FieldChange,
  t: Translate,
  formats: Pick<Formats, 'day' | 'money'>,
): string {
  const name = label ?? fieldName(field, t);
  const words = (value: string) => inWords(named(label === null ? field : 'custom', value, t), formats);
  if (after === null || after === '') {
    return t('timeline.emptied', { field: name, before: words(before ?? '') });
  }
  return before === null || before === ''
    ? t('timeline.set', { field: name, after: words(after) })
    : t('timeline.change', { field: name, before: words(before), after: words(after) });
}

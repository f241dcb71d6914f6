import type { Formats } from '../../format/formats';
import type { MessageKey, Translate } from '../../i18n/catalogue';
import { es } from '../../i18n/es';

interface FieldChange {
  readonly field: string;
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

/** One change as a sentence, with days and amounts written as the region writes them. */
export function changeInWords(
  { field, before, after }: FieldChange,
  t: Translate,
  formats: Pick<Formats, 'day' | 'money'>,
): string {
  const name = fieldName(field, t);
  if (after === null || after === '') {
    return t('timeline.emptied', { field: name, before: inWords(before ?? '', formats) });
  }
  return before === null || before === ''
    ? t('timeline.set', { field: name, after: inWords(after, formats) })
    : t('timeline.change', { field: name, before: inWords(before, formats), after: inWords(after, formats) });
}

import type { Translate } from '../i18n/catalogue';
import type { Language, Region } from '../session/settings';
import { asUtc, dayOf, daysBetween, startOf } from './dates';
import { formatCompactMoney, formatDecimal, formatMoney, localeOf, type Money } from './money';
import { parseDecimal } from './parse-decimal';

interface Where {
  readonly language: Language;
  readonly region: Region;
  readonly timeZone: string | undefined;
  readonly t: Translate;
}

const countryOf = (region: Region) => (region === 'en' ? 'US' : region.slice(3));

/** Everything that is written differently from place to place: words by language, numbers and order by region. */
export function formats({ language, region, timeZone, t }: Where) {
  const words = `${language}-${countryOf(region)}`;
  const number = new Intl.NumberFormat(localeOf(region));
  const day = new Intl.DateTimeFormat(words, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const nearDay = new Intl.DateTimeFormat(words, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(words, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(words, { weekday: 'short', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(words, { hour: 'numeric', minute: '2-digit', timeZone });
  const today = () => dayOf(new Date(), timeZone);

  // "27 nov 2026": the particles of Spanish dates take room and say nothing
  const short = (format: Intl.DateTimeFormat, date: string) => format.format(asUtc(date)).replaceAll(' de ', ' ');

  const relativeDay = (date: string) => {
    const distance = daysBetween(today(), date);
    switch (distance) {
      case -1:
        return t('common.yesterday');
      case 0:
        return t('common.today');
      case 1:
        return t('common.tomorrow');
      default:
        return short(date.slice(0, 4) === today().slice(0, 4) ? nearDay : day, date);
    }
  };

  return {
    language,
    region,
    today,
    number: (value: number) => number.format(value),
    /** The decimal text of the API as a person would type it: `1.234.567,8912`. */
    decimal: (amount: string) => formatDecimal(amount, region),
    money: (money: Money) => formatMoney(money, region),
    compactMoney: (money: Money) => formatCompactMoney(money, region),
    /** `27 nov 2026` */
    day: (date: string) => short(day, date),
    /** `noviembre 2026`, of `2026-11` */
    month: (of: string) => short(month, `${of}-01`),
    /** `vie` */
    weekday: (date: string) => weekday.format(asUtc(date)).replace('.', ''),
    /** `mañana`, `27 nov`, with the year where it is not this one. */
    relativeDay,
    /** `hoy, 8:12 a. m.` */
    moment: (instant: string) =>
      `${relativeDay(dayOf(new Date(instant), timeZone))}, ${time.format(new Date(instant))}`,
    daysSince: (instant: string) => daysBetween(dayOf(new Date(instant), timeZone), today()),
    daysUntil: (date: string) => daysBetween(today(), date),
    /** The day on which an instant falls. */
    dayOf: (instant: string) => dayOf(new Date(instant), timeZone),
    /** The first instant of a day. */
    startOf: (date: string) => startOf(date, timeZone).toISOString(),
    parseDecimal: (text: string) => parseDecimal(text, region),
  };
}

export type Formats = ReturnType<typeof formats>;

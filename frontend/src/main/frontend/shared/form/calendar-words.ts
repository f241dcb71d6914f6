interface CalendarDay {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** In which order a locale writes day, month and year. */
function orderOf(locale: string): ('day' | 'month' | 'year')[] {
  return new Intl.DateTimeFormat(locale)
    .formatToParts(new Date(2026, 10, 27))
    .map(({ type }) => type)
    .filter((type) => type === 'day' || type === 'month' || type === 'year');
}

function firstDayOf(locale: string): number {
  return locale === 'en-US' || locale === 'es-MX' ? 0 : 1;
}

/** The words and the writing of a calendar: names by language, order of the parts by region. */
export function calendarWords(language: string, locale: string) {
  const name = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1)));
  // 4 January 2026 was a Sunday
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 0, 4 + day)));
  const order = orderOf(locale);
  return {
    firstDayOfWeek: firstDayOf(locale),
    monthNames: months.map((month) => name({ month: 'long' }).format(month)),
    weekdays: days.map((day) => name({ weekday: 'long' }).format(day)),
    weekdaysShort: days.map((day) => name({ weekday: 'narrow' }).format(day)),
    formatDate: ({ day, month, year }: CalendarDay) => {
      const parts = { day: twoDigits(day), month: twoDigits(month + 1), year: String(year).padStart(4, '0') };
      return order.map((part) => parts[part]).join('/');
    },
    parseDate: (text: string): CalendarDay | undefined => {
      const numbers = text.split(/[^\d]+/).map(Number);
      if (numbers.length !== 3 || numbers.some(Number.isNaN)) {
        return undefined;
      }
      const part = (type: 'day' | 'month' | 'year') => numbers[order.indexOf(type)] ?? 0;
      const year = part('year');
      return { day: part('day'), month: part('month') - 1, year: year < 100 ? 2000 + year : year };
    },
  };
}

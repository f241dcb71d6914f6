import { asUtc } from '../../../shared/format/dates';

const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const iso = (date: Date) => date.toISOString().slice(0, 10);

/** The month that an address asks for, as `2026-11`; that of the day when it does not. */
export function readMonth(params: URLSearchParams, today: string): string {
  const wanted = params.get('month') ?? '';
  return month.test(wanted) ? wanted : today.slice(0, 7);
}

/** The month so many months later. */
export function monthAfter(from: string, months: number): string {
  const date = asUtc(`${from}-01`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return iso(date).slice(0, 7);
}

/**
 * The days of a month by weeks, with those of its neighbours that fill the first and the last week.
 *
 * @param weekStart the first day of the week, 1 for Monday to 7 for Sunday
 */
export function weeksOf(of: string, weekStart: number): string[][] {
  const day = asUtc(`${of}-01`);
  day.setUTCDate(1 - ((day.getUTCDay() - weekStart + 7) % 7));
  const weeks: string[][] = [];
  while (iso(day).slice(0, 7) <= of) {
    const week: string[] = [];
    for (let index = 0; index < 7; index += 1) {
      week.push(iso(day));
      day.setUTCDate(day.getUTCDate() + 1);
    }
    weeks.push(week);
  }
  return weeks;
}

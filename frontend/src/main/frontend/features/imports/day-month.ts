import type { DateStyle } from '../../shared/graph/generated/graphql';

const written = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})\b/;

export interface Ambiguous {
  readonly sample: string;
  /** The day that it would be, `2026-04-03`. */
  readonly dayFirst: string;
  readonly monthFirst: string;
}

function iso(year: string, month: number, day: number): string {
  const full = year.length === 2 ? `20${year}` : year;
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The samples that can be read in two ways, with both days; two numbers that are the same tell nothing. */
export function ambiguousDays(samples: readonly string[]): Ambiguous[] {
  return samples.flatMap((sample) => {
    const [, first = '', second = '', year = ''] = written.exec(sample) ?? [];
    const [one, two] = [Number(first), Number(second)];
    if (one < 1 || two < 1 || one > 12 || two > 12 || one === two) {
      return [];
    }
    return [{ sample, dayFirst: iso(year, two, one), monthFirst: iso(year, one, two) }];
  });
}

/** The orders that an ambiguous date can be written in. */
export const orders: readonly Extract<DateStyle, 'DAY_FIRST' | 'MONTH_FIRST'>[] = ['DAY_FIRST', 'MONTH_FIRST'];

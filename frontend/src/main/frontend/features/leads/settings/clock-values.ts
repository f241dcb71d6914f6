/** The response clock as it is typed. */
export interface ClockValues {
  /** Hours of work, empty for no target. */
  readonly hours: string;
  readonly days: readonly DayValues[];
  readonly holidays: boolean;
  readonly freeDays: string;
}

export interface DayValues {
  readonly day: number;
  readonly on: boolean;
  readonly from: string;
  readonly to: string;
}

interface Clock {
  readonly targetMinutes: number | null;
  readonly days: readonly { readonly day: number; readonly from: string; readonly to: string }[];
  readonly holidays: boolean;
  readonly freeDays: readonly string[];
}

const week = [1, 2, 3, 4, 5, 6, 7];

export function clockValues({ targetMinutes, days, holidays, freeDays }: Clock): ClockValues {
  return {
    hours: targetMinutes === null ? '' : String(targetMinutes / 60),
    days: week.map((day) => {
      const known = days.find((each) => each.day === day);
      return { day, on: known !== undefined, from: known?.from ?? '08:00', to: known?.to ?? '18:00' };
    }),
    holidays,
    freeDays: freeDays.join('\n'),
  };
}

/** What the API takes of it; null when the hours are no number. */
export function clockInput({ hours, days, holidays, freeDays }: ClockValues) {
  const target = hours.trim().replace(',', '.');
  const minutes = target === '' ? null : Math.round(Number(target) * 60);
  if (minutes !== null && !Number.isFinite(minutes)) {
    return null;
  }
  return {
    targetMinutes: minutes,
    days: days.filter(({ on }) => on).map(({ day, from, to }) => ({ day, from, to })),
    holidays,
    freeDays: freeDays.split(/[\s,;]+/).filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)),
  };
}

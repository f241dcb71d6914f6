const dayMs = 86_400_000;

/** The calendar day (`2026-11-27`) that an instant falls on in a time zone. */
export function dayOf(instant: Date, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant);
}

/** A calendar day as an instant that any formatter in UTC shows as that day. */
export function asUtc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** How many days the second day lies after the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / dayMs);
}

export function addDays(day: string, days: number): string {
  return new Date(asUtc(day).getTime() + days * dayMs).toISOString().slice(0, 10);
}

/** How many milliseconds the clocks of a time zone are ahead of UTC at an instant. */
function aheadAt(instant: number, timeZone?: string): number {
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const parts = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const { year, month, day, hour, minute, second } = parts;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - Math.floor(instant / 1000) * 1000;
}

/** The first instant of a calendar day in a time zone; where clocks skip midnight, when they go on. */
export function startOf(day: string, timeZone?: string): Date {
  const midnight = asUtc(day).getTime();
  const near = midnight - aheadAt(midnight, timeZone);
  const start = new Date(midnight - aheadAt(near, timeZone));
  return dayOf(start, timeZone) === day ? start : new Date(near);
}

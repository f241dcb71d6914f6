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

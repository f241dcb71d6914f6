import { describe, expect, it } from 'vitest';
import { monthAfter, readMonth, weeksOf } from './month';

describe('a month', () => {
  it('is the one that the address asks for, or this one', () => {
    expect(readMonth(new URLSearchParams('month=2027-02'), '2026-11-26')).toBe('2027-02');
    for (const odd of ['', 'month=2026-13', 'month=hoy']) {
      expect(readMonth(new URLSearchParams(odd), '2026-11-26')).toBe('2026-11');
    }
  });

  it('follows another over the end of the year', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
  });

  it('begins its weeks where the company does', () => {
    // 1 November 2026 is a Sunday
    expect(weeksOf('2026-11', 1)[0]?.[0]).toBe('2026-10-26');
    expect(weeksOf('2026-11', 7)[0]?.[0]).toBe('2026-11-01');
    expect(weeksOf('2026-11', 7).at(-1)?.at(-1)).toBe('2026-12-05');
  });

  it('has whole weeks and each of its days once', () => {
    for (const month of ['2026-02', '2027-02', '2028-02', '2026-08']) {
      const days = weeksOf(month, 1).flat();
      expect(days.length % 7).toBe(0);
      expect(new Set(days).size).toBe(days.length);
      expect(days.filter((day) => day.startsWith(month))).toHaveLength(
        new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate(),
      );
    }
  });
});

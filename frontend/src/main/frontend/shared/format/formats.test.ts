import { describe, expect, test } from 'vitest';
import { regions } from '../session/settings';
import { addDays, dayOf, daysBetween, startOf } from './dates';
import { formatCompactMoney, formatDecimal, formatMoney } from './money';
import { parseDecimal } from './parse-decimal';

const nbsp = '\u00a0';

describe('money', () => {
  test('shows Colombian pesos whole, with a space that does not break', () => {
    expect(formatMoney({ amount: '1234567.5000', currency: 'COP' }, 'es-CO')).toBe(`$${nbsp}1.234.568`);
  });

  test.each([
    ['es-MX', 'MXN', '$1,234.56'],
    ['es-PE', 'PEN', `S/${nbsp}1,234.56`],
    ['es-CL', 'CLP', '$1.235'],
    ['en', 'COP', `COP${nbsp}1,235`],
  ] as const)('follows the region %s', (region, currency, shown) => {
    expect(formatMoney({ amount: '1234.56', currency }, region)).toBe(shown);
  });

  test('loses no digit of a long amount', () => {
    expect(formatMoney({ amount: '123456789012345678', currency: 'COP' }, 'es-CO')).toBe(
      `$${nbsp}123.456.789.012.345.678`,
    );
  });

  test('sums up in millions with one decimal', () => {
    expect(formatCompactMoney({ amount: '182000000', currency: 'COP' }, 'es-CO')).toBe(`$${nbsp}182,0${nbsp}M`);
    expect(formatCompactMoney({ amount: '999999', currency: 'COP' }, 'es-CO')).toBe(`$${nbsp}999.999`);
  });
});

describe('amounts as people type them', () => {
  test.each(regions)('an amount that is shown to be edited in %s is read as the same', (region) => {
    for (const amount of ['0', '0.125', '1.2345', '1234.567', '1234.5678', '24500000', '123456789012345678.9012']) {
      expect(parseDecimal(formatDecimal(amount, region), region)).toBe(amount);
    }
    expect(parseDecimal(formatDecimal('24500000.5000', region), region)).toBe('24500000.5');
  });

  test.each([
    ['1.200.000', '1200000'],
    ['1,200,000', '1200000'],
    ['1200000', '1200000'],
    ['$ 1.234.567,89', '1234567.89'],
    ['1,234,567.89', '1234567.89'],
    ['1.200', '1200'],
    ['1,5', '1.5'],
    ['-3', '-3'],
  ])('%s is %s in Colombia', (typed, read) => {
    expect(parseDecimal(typed, 'es-CO')).toBe(read);
  });

  test('the region decides what a single mark means', () => {
    expect(parseDecimal('1.200', 'es-MX')).toBe('1.200');
    expect(parseDecimal('1,200', 'es-MX')).toBe('1200');
  });

  test.each(['', 'mil', '1.2M', '1.23.4', '12.34.567,1', '1,2,3'])('%s is no amount', (typed) => {
    expect(parseDecimal(typed, 'es-CO')).toBeNull();
  });
});

describe('days', () => {
  test('an instant falls on the day of the time zone', () => {
    expect(dayOf(new Date('2026-11-24T03:00:00Z'), 'America/Bogota')).toBe('2026-11-23');
  });

  test.each([
    ['America/Bogota', '2026-11-24', '2026-11-24T05:00:00.000Z'],
    ['America/Mexico_City', '2026-12-31', '2026-12-31T06:00:00.000Z'],
    ['Europe/Madrid', '2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['America/Santiago', '2026-09-06', '2026-09-06T04:00:00.000Z'],
    ['America/Santiago', '2026-04-05', '2026-04-05T04:00:00.000Z'],
  ])('in %s the day %s begins at %s', (timeZone, day, instant) => {
    expect(startOf(day, timeZone).toISOString()).toBe(instant);
  });

  test('count over the end of a month', () => {
    expect(daysBetween('2026-11-28', '2026-12-02')).toBe(4);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });
});

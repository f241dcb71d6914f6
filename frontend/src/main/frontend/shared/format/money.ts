import type { Region } from '../session/settings';

export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** The decimals that people write, where they differ from ISO 4217. */
const writtenDigits: Readonly<Record<string, number>> = { COP: 0, CLP: 0, PYG: 0 };
const million = 1_000_000;

export const localeOf = (region: Region) => (region === 'en' ? 'en-US' : region);

export function digitsOf(currency: string): number {
  return (
    writtenDigits[currency] ??
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
    2
  );
}

function currencyFormat(region: Region, currency: string, digits: number) {
  return new Intl.NumberFormat(localeOf(region), {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    roundingMode: 'halfExpand',
  });
}

/** The whole amount: `$ 1.234.567` for Colombian pesos in Colombia, `COP 1,234,567` in English. */
export function formatMoney({ amount, currency }: Money, region: Region): string {
  return currencyFormat(region, currency, digitsOf(currency)).format(amount as Intl.StringNumericLiteral);
}

/** As many decimals as the API keeps. */
const keptDigits = 4;

/** An amount to be edited: grouped as in the region and with every decimal that it has; reading it gives the same amount. */
export function formatDecimal(amount: string, region: Region): string {
  const format = new Intl.NumberFormat(localeOf(region), { maximumFractionDigits: keptDigits });
  return format.format(amount as Intl.StringNumericLiteral);
}

/** The amount for a glance: millions with one decimal (`$ 182,0 M`), less than a million whole. */
export function formatCompactMoney({ amount, currency }: Money, region: Region): string {
  const value = Number(amount);
  if (Math.abs(value) < million) {
    return formatMoney({ amount, currency }, region);
  }
  const unit = region === 'en' ? 'M' : '\u00a0M';
  return currencyFormat(region, currency, 1).format(value / million) + unit;
}

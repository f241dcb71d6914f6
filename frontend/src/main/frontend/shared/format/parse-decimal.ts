import type { Region } from '../session/settings';
import { localeOf } from './money';

function decimalMark(region: Region): string {
  const parts = new Intl.NumberFormat(localeOf(region)).formatToParts(1.5);
  return parts.find((part) => part.type === 'decimal')?.value ?? ',';
}

function groupedBy(mark: string, digits: string): boolean {
  const [head = '', ...groups] = digits.split(mark);
  return /^\d{1,3}$/.test(head) && groups.every((group) => /^\d{3}$/.test(group));
}

/** Which of the two marks separates the decimals; undefined for none. */
function decimalMarkOf(digits: string, region: Region): string | undefined {
  const marks = [...new Set(digits.match(/[.,]/g) ?? [])];
  const last = digits.match(/[.,](?=\d*$)/)?.[0];
  if (last === undefined) {
    return undefined;
  }
  if (marks.length === 2) {
    return last;
  }
  const repeated = digits.indexOf(last) !== digits.lastIndexOf(last);
  if (repeated || (groupedBy(last, digits) && last !== decimalMark(region))) {
    return undefined;
  }
  return last;
}

/**
 * Reads an amount as people type it (`1.200.000`, `1,200,000`, `$ 1.234,50`) into the decimal text that the API takes;
 * null when it is no number. Where one mark could mean both, the region decides.
 */
export function parseDecimal(text: string, region: Region): string | null {
  const digits = text.replace(/[\s\u00a0\u202f$]|US|COP|MXN|CLP|PEN|USD|S\//g, '');
  if (!/^-?[\d.,]*\d$/.test(digits)) {
    return null;
  }
  const mark = decimalMarkOf(digits, region);
  const [whole = '', fraction = ''] = mark === undefined ? [digits] : splitAtLast(digits, mark);
  const group = mark === '.' ? ',' : '.';
  const grouped = whole.replace('-', '');
  const marks =
    mark === undefined ? [...new Set(grouped.match(/[.,]/g) ?? [])] : grouped.includes(group) ? [group] : [];
  if (/[.,]/.test(grouped) && (marks.length !== 1 || !groupedBy(marks[0] ?? '', grouped))) {
    return null;
  }
  const plain = whole.replace(/[.,]/g, '') || '0';
  return fraction === '' ? plain : `${plain}.${fraction}`;
}

function splitAtLast(text: string, mark: string): [string, string] {
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
}

import { typed } from '../../../shared/form/use-form';

/** A line as it is typed. */
export interface LineValues {
  /** Names the row while it is moved about. */
  readonly key: string;
  readonly productId: string | null;
  readonly name: string;
  readonly unit: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly discount: string;
}

let made = 0;

export function emptyLine(): LineValues {
  made += 1;
  return { key: `new-${made}`, productId: null, name: '', unit: '', quantity: '1', unitPrice: '', discount: '' };
}

type Parse = (text: string) => string | null;

/** What the API takes of a line; null for a number that is none. */
export function lineInput({ productId, name, unit, quantity, unitPrice, discount }: LineValues, parse: Parse) {
  return {
    productId,
    name: name.trim(),
    unit: typed(unit),
    quantity: parse(quantity),
    unitPrice: parse(unitPrice),
    discountPercent: typed(discount) === null ? '0' : parse(discount),
  };
}

type Read = ReturnType<typeof lineInput>;
export type Complete = Read & { readonly [key in 'quantity' | 'unitPrice' | 'discountPercent']: string };

/** Whether all numbers of the line are numbers. */
export function isComplete(line: Read): line is Complete {
  return line.quantity !== null && line.unitPrice !== null && line.discountPercent !== null && line.name !== '';
}

/** The paths of what is missing or no number. */
export function wrongFields(lines: readonly Read[]): string[] {
  return lines.flatMap(({ name, quantity, unitPrice, discountPercent }, index) => [
    ...(name === '' ? [`lines[${index}].name`] : []),
    ...(quantity === null ? [`lines[${index}].quantity`] : []),
    ...(unitPrice === null ? [`lines[${index}].unitPrice`] : []),
    ...(discountPercent === null ? [`lines[${index}].discountPercent`] : []),
  ]);
}

/** What a line comes to, for a glance while it is typed; the server rounds and adds up. */
export function lineTotal(line: Read): number {
  return isComplete(line)
    ? Number(line.quantity) * Number(line.unitPrice) * (1 - Number(line.discountPercent) / 100)
    : 0;
}

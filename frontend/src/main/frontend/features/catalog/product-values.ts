import { changesOf } from '../../shared/form/changes';
import { typed } from '../../shared/form/use-form';

/** A product as it is typed. */
export interface ProductValues {
  readonly name: string;
  readonly code: string;
  readonly unit: string;
  readonly family: string;
  readonly price: string;
  readonly description: string;
}

export const emptyProduct: ProductValues = { name: '', code: '', unit: '', family: '', price: '', description: '' };

type Parse = (text: string) => string | null;

function inputOf(values: ProductValues, amount: string | null, currency: string) {
  return {
    name: values.name.trim(),
    code: typed(values.code),
    unit: typed(values.unit),
    family: typed(values.family),
    price: amount === null ? null : { amount, currency },
    description: typed(values.description),
  };
}

/** What the API takes of it; null when the price is no number. */
export function productInput(values: ProductValues, currency: string, parse: Parse) {
  const amount = parse(values.price);
  return amount === null && typed(values.price) !== null ? null : inputOf(values, amount, currency);
}

/** What differs from what was read; null when the price is no number. */
export function productChanges(read: ProductValues, values: ProductValues, currency: string, parse: Parse) {
  const wanted = productInput(values, currency, parse);
  return wanted && changesOf(inputOf(read, parse(read.price), currency), wanted);
}

import type { FilterParams } from './use-url-filters';

export interface Sort<Field extends string> {
  readonly field: Field;
  readonly direction: 'ASC' | 'DESC';
  /** The company's own field, where the list is in the order of one. */
  readonly key?: string;
}

const own = 'f.';

/** The order that an address asks for; the list's own when it does not. Of own fields only where the list can be sorted by them. */
export function readSort<Field extends string>(
  params: URLSearchParams,
  fields: readonly Field[],
  otherwise: Sort<Field>,
): Sort<Field> {
  const wanted = params.get('sort') ?? '';
  const direction = params.get('dir') === 'DESC' ? 'DESC' : 'ASC';
  const key = wanted.startsWith(own) ? wanted.slice(own.length) : '';
  const field = fields.find((candidate) => candidate === (key === '' ? wanted : 'CUSTOM'));
  if (field === undefined || (field === 'CUSTOM' && key === '')) {
    return otherwise;
  }
  return key === '' ? { field, direction } : { field, direction, key };
}

/** The order as it stands in an address. */
export function writeSort<Field extends string>({ field, direction, key }: Sort<Field>): FilterParams {
  return { sort: key === undefined ? field : `${own}${key}`, dir: direction };
}

import type { DealOrderField } from '../../../shared/graph/generated/graphql';
import type { Sort } from '../../../shared/ui/list/sortable-head';

const fields: readonly DealOrderField[] = ['RANK', 'NAME', 'AMOUNT', 'CLOSE_DATE', 'CREATED_AT', 'UPDATED_AT'];

/** The order that an address asks for; the newest first when it does not. */
export function readSort(params: URLSearchParams): Sort<DealOrderField> {
  const field = fields.find((candidate) => candidate === params.get('sort'));
  if (field === undefined) {
    return { field: 'CREATED_AT', direction: 'DESC' };
  }
  return { field, direction: params.get('dir') === 'DESC' ? 'DESC' : 'ASC' };
}

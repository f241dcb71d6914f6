/** What stands in the address of a list and is no part of what the list shows. */
const passing = ['view', 'new', 'month'];

/** What the list shows, in one form: two addresses that show the same are the same text. */
export function stateOf(params: URLSearchParams): string {
  const kept = [...params].filter(([name, value]) => value !== '' && !passing.includes(name));
  kept.sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
  return new URLSearchParams(kept).toString();
}

/** Whether the view shows something else than the address does. */
export const differs = (view: string, state: string) => stateOf(new URLSearchParams(view)) !== state;

/** The address of a list as a view shows it; a view of the board leads there. */
export function hrefOf(view: { readonly id: string; readonly address: string }, list: string, board = list): string {
  const params = new URLSearchParams(view.address);
  params.set('view', view.id);
  return `${params.get('as') === 'board' ? board : list}?${params}`;
}

/** Stands for the list as it is without any view. */
export const everything = { id: 'all', address: '' };

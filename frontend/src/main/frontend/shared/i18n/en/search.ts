import type { search as spanish } from '../es/search';

/** The one box that finds everything. */
export const search: Record<keyof typeof spanish, string> = {
  'search.actions': 'Create',
  'search.company': 'Companies',
  'search.deal': 'Deals',
  'search.favourite.add': 'Add to favourites',
  'search.favourite.remove': 'Remove from favourites',
  'search.favourites': 'Favourites',
  'search.hint': 'Name, tax id, phone or e-mail',
  'search.keys': '↑ ↓ to choose · Enter to open · Esc to close',
  'search.label': 'Search everything',
  'search.lead': 'Leads',
  'search.more': 'There are more: add another word to narrow it down.',
  'search.none': 'Nothing matches “{text}”.',
  'search.none.hint': 'Try another word, or a part of the tax id, the phone or the e-mail.',
  'search.offline': 'Searching needs a connection.',
  'search.open': 'Search',
  'search.person': 'People',
  'search.recent': 'Recent',
  'search.results': 'Results',
  'search.trouble': 'The search did not answer. Please try again.',
  'search.waiting': 'Searching…',
};

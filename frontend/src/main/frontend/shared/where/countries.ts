import type { Pickable } from '../form/pick-input';

/** The countries of the Americas and Spain, where customers are, by ISO 3166. */
const codes = 'AR BO BR BZ CA CL CO CR CU DO EC ES GT GY HN HT JM MX NI PA PE PR PY SR SV TT US UY VE'.split(' ');

/** Countries by their names in a language. */
export function countries(language: string): readonly Pickable[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const named = codes.map((id) => ({ id, name: names.of(id) ?? id }));
  return named.sort((one, other) => one.name.localeCompare(other.name, language));
}

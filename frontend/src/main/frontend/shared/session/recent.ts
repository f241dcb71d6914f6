/** How many records somebody finds again without searching. */
const most = 8;
const prefix = 'cantera.recent.';

const keyOf = (slug: string, member: string) => `${prefix}${slug}.${member}`;

/** The ids of the records that this member opened last on this device, newest first: ids only, for a phone may be shared. */
export function recentIds(slug: string, member: string): readonly string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(keyOf(slug, member)) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

export function rememberRecent(slug: string, member: string, id: string) {
  const others = recentIds(slug, member).filter((each) => each !== id);
  localStorage.setItem(keyOf(slug, member), JSON.stringify([id, ...others].slice(0, most)));
}

/** On signing out. */
export function forgetRecent() {
  for (const key of Object.keys(localStorage).filter((each) => each.startsWith(prefix))) {
    localStorage.removeItem(key);
  }
}

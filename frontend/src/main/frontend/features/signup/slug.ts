const maxLength = 40;

/** Makes what is typed into an address while it is typed; a hyphen at the end stays, since more may follow. */
export function slugTyped(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, maxLength);
}

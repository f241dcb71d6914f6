import './avatar.css';

/** The first letters of the first and the last part of a name. */
export function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter((part) => /^\p{L}/u.test(part));
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  return [parts[0], last]
    .map((part) => part?.[0] ?? '')
    .join('')
    .toLocaleUpperCase();
}

/** A person as initials; the name is its tooltip and what is read aloud. */
export function Avatar({ name }: { readonly name: string }) {
  return (
    <span className="avatar" role="img" aria-label={name} title={name}>
      {initialsOf(name)}
    </span>
  );
}

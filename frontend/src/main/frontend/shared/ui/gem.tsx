/** The mark of Cantera. */
export function Gem() {
  return <span className="gem" aria-hidden="true" />;
}

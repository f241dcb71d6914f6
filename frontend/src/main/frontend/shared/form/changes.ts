/**
 * What of an input is not as it was read. The API leaves alone what an update does not name, so that whoever saves
 * overwrites nothing that somebody else has changed meanwhile.
 */
export function changesOf<Input extends object>(read: Input, wanted: Input): Partial<Input> {
  const changed = (key: keyof Input) => JSON.stringify(wanted[key]) !== JSON.stringify(read[key]);
  const entries = Object.entries(wanted).filter(([key]) => changed(key as keyof Input));
  return Object.fromEntries(entries) as Partial<Input>;
}

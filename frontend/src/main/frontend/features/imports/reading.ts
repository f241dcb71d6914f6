import { type ImportRecord, obstacleTo } from './import-record';

/** What the person has to say about how the file is written, by question; empty when all is known. */
export interface ReadingProblems {
  readonly numberStyle?: string;
  readonly currency?: string;
}

export function readingProblems(record: ImportRecord): ReadingProblems {
  const numberStyle = obstacleTo(record, 'numberStyle');
  const currency = obstacleTo(record, 'currency');
  return {
    ...(numberStyle !== undefined && { numberStyle }),
    ...(currency !== undefined && { currency }),
  };
}

/**
 * Whether going on is held back to tell what is still open. Told once: who goes on all the same may leave out the column
 * on the next page, and nothing is tried while something is open.
 */
export function holdsBack(problems: ReadingProblems, told: boolean): boolean {
  return !told && Object.keys(problems).length > 0;
}

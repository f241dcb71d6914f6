import { errorsByPath, type FieldErrors } from './use-form';

/** What became of something that was to be saved. */
export type Answer<Record> =
  | { readonly kind: 'saved'; readonly record: Record }
  | { readonly kind: 'refused'; readonly errors: FieldErrors; readonly notice: string | null }
  /** Somebody else was faster; `version` is the one to name next time. */
  | { readonly kind: 'conflict'; readonly notice: string; readonly version: number | undefined }
  /** The way to the server failed; the person has been told. */
  | { readonly kind: 'failed' };

interface Problem {
  readonly message: string;
}

export const failed = { kind: 'failed' } as const;

export function saved<Record>(record: Record): Answer<Record> {
  return { kind: 'saved', record };
}

export function refused({ message }: Problem): Answer<never> {
  return { kind: 'refused', errors: {}, notice: message };
}

export function invalid(
  problem: Problem & { readonly fields: readonly { path: string; message: string }[] },
): Answer<never> {
  return {
    kind: 'refused',
    errors: errorsByPath(problem.fields),
    notice: problem.fields.length === 0 ? problem.message : null,
  };
}

export function conflict({ message, current }: Problem & { readonly current: object }): Answer<never> {
  const version = 'version' in current && typeof current.version === 'number' ? current.version : undefined;
  return { kind: 'conflict', notice: message, version };
}

/** Never reached while every case is handled; a new one does not compile. */
export function unhandled(value: never): never {
  throw new Error(`unhandled ${JSON.stringify(value)}`);
}

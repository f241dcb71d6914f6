import type { Answer } from '../../../shared/form/answer';

interface Found {
  readonly message: string;
  readonly blocks: boolean;
}

/** Told above the form; the same again saves it anyway unless one of the twins keeps it from that. */
export function duplicate({ message, blocks }: Found): Answer<never> {
  return {
    kind: 'refused',
    errors: { duplicate: message, ...(blocks && { taxId: message }) },
    notice: message,
  };
}

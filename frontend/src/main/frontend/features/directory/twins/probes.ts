import type { Probe } from './twins';

interface Typed {
  readonly name?: string;
  readonly taxId?: string | null;
  readonly phones?: readonly string[];
  readonly emails?: readonly string[];
  readonly city?: string | null;
  readonly parentId?: string | null;
}

function common({ name, phones, emails, city }: Typed) {
  return {
    ...(name !== undefined && { name }),
    ...(phones !== undefined && { phones: [...phones] }),
    ...(emails !== undefined && { emails: [...emails] }),
    ...(city !== undefined && { city }),
  };
}

/** What was typed of a company, or changed of the one with the id. */
export function companyProbe(typed: Typed, companyId?: string): Probe {
  const { taxId, parentId } = typed;
  return {
    kind: 'company',
    probe: {
      ...common(typed),
      ...(taxId !== undefined && { taxId }),
      ...(parentId !== undefined && { parentId }),
      ...(companyId !== undefined && { companyId }),
    },
  };
}

/** What was typed of a person, or changed of the one with the id. */
export function personProbe(typed: Typed, personId?: string): Probe {
  return { kind: 'person', probe: { ...common(typed), ...(personId !== undefined && { personId }) } };
}

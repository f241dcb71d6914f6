import { useCallback, useState } from 'react';

/** The messages of the fields that were refused, by path. */
export type FieldErrors = Readonly<Record<string, string>>;

interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

/** Puts each refused field's first message under its path; `amount.currency` is told at `amount` too. */
export function errorsByPath(problems: readonly FieldProblem[]): FieldErrors {
  const errors: Record<string, string> = {};
  for (const { path, message } of problems) {
    const plain = path.replace(/^input\./, '');
    errors[plain] ??= message;
    const [root = plain] = plain.split(/[.[]/);
    errors[root] ??= message;
  }
  return errors;
}

export interface Form<Values> {
  /** What the form began with; it stays when the record is read anew. */
  readonly read: Values;
  readonly values: Values;
  readonly errors: FieldErrors;
  /** What is wrong with the whole, not with one field. */
  readonly notice: string | null;
  readonly change: (change: Partial<Values>) => void;
  readonly refuse: (errors: FieldErrors, notice?: string | null) => void;
}

/** What a person types, kept whatever the server says, with what the server said about it. */
export function useForm<Values>(initial: Values): Form<Values> {
  const [read] = useState(initial);
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [notice, setNotice] = useState<string | null>(null);

  const change = useCallback((changed: Partial<Values>) => {
    setValues((before) => ({ ...before, ...changed }));
    setErrors((before) => Object.fromEntries(Object.entries(before).filter(([path]) => !(path in changed))));
  }, []);
  const refuse = useCallback((refused: FieldErrors, said: string | null = null) => {
    setErrors(refused);
    setNotice(said);
  }, []);
  return { read, values, errors, notice, change, refuse };
}

/** What was typed, without blanks around; null when nothing was. */
export function typed(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}

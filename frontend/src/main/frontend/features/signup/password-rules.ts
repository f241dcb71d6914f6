const minLength = 10;

export interface PasswordRules {
  readonly longEnough: boolean;
  readonly notTheEmail: boolean;
}

/** The rules that a password keeps so far; the server knows more of them, such as passwords that everybody uses. */
export function passwordRules(password: string, email: string): PasswordRules {
  return {
    longEnough: [...password].length >= minLength,
    notTheEmail: password !== '' && password.toLocaleLowerCase() !== email.toLocaleLowerCase(),
  };
}

export function keepsRules({ longEnough, notTheEmail }: PasswordRules): boolean {
  return longEnough && notTheEmail;
}

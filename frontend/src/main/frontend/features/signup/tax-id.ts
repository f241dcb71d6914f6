/** What can be said of a tax id without asking anybody. */
export type TaxIdCheck =
  | { readonly kind: 'fine' }
  /** The form is right but the check character is not; some real ones are like that. */
  | { readonly kind: 'doubtful' }
  | { readonly kind: 'form' }
  /** `expected` is the check digit that would be right. */
  | { readonly kind: 'digit'; readonly expected: string };

const fine = { kind: 'fine' } as const;
const form = { kind: 'form' } as const;

function weighted(digits: string, weights: readonly number[]): number {
  const aligned = weights.slice(-digits.length);
  return [...digits].reduce((sum, digit, index) => sum + Number(digit) * (aligned[index] ?? 0), 0);
}

const nitWeights = [71, 67, 59, 53, 47, 43, 41, 37, 29, 23, 19, 17, 13, 7, 3];

/** The check digit of a Colombian NIT, whose digits are weighted from the right by primes, modulo 11. */
export function nitCheckDigit(digits: string): string {
  const rest = weighted(digits, nitWeights) % 11;
  return String(rest < 2 ? rest : 11 - rest);
}

function checkNit(text: string): TaxIdCheck {
  const [, digits = '', check] = /^(\d{6,10})(?:-(\d))?$/.exec(text.replace(/[.\s]/g, '')) ?? [];
  if (digits === '') {
    return form;
  }
  // Ten digits without a hyphen are most often nine and their check digit.
  const [number, given] =
    check === undefined && /^[89]\d{9}$/.test(digits) ? [digits.slice(0, 9), digits[9]] : [digits, check];
  const expected = nitCheckDigit(number);
  return given === undefined || given === expected ? fine : { kind: 'digit', expected };
}

const rfcAlphabet = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';
const rfcForPublic = ['XAXX010101000', 'XEXX010101000'];

function checkRfc(text: string): TaxIdCheck {
  const rfc = text.toUpperCase().replace(/[\s-]/g, '');
  if (!/^[A-ZÑ&]{3,4}\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[A-Z\d]{2}[A\d]$/.test(rfc)) {
    return form;
  }
  const sum = [...rfc.slice(0, -1).padStart(12)].reduce(
    (total, letter, index) => total + rfcAlphabet.indexOf(letter) * (13 - index),
    0,
  );
  const rest = (11 - (sum % 11)) % 11;
  const expected = rest === 10 ? 'A' : String(rest);
  return rfcForPublic.includes(rfc) || rfc.endsWith(expected) ? fine : { kind: 'doubtful' };
}

function checkRut(text: string): TaxIdCheck {
  const [, digits = '', given] = /^(\d{6,8})-?([\dK])$/.exec(text.toUpperCase().replace(/[.\s]/g, '')) ?? [];
  if (given === undefined) {
    return form;
  }
  const sum = [...digits].reverse().reduce((total, digit, index) => total + Number(digit) * (2 + (index % 6)), 0);
  const rest = 11 - (sum % 11);
  const expected = rest === 11 ? '0' : rest === 10 ? 'K' : String(rest);
  return given === expected ? fine : { kind: 'digit', expected };
}

function checkRuc(text: string): TaxIdCheck {
  const ruc = text.replace(/[\s-]/g, '');
  if (!/^(10|15|16|17|20)\d{9}$/.test(ruc)) {
    return form;
  }
  const expected = String((11 - (weighted(ruc.slice(0, 10), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10);
  return ruc.endsWith(expected) ? fine : { kind: 'digit', expected };
}

const checks: Readonly<Record<string, (text: string) => TaxIdCheck>> = {
  CO: checkNit,
  MX: checkRfc,
  CL: checkRut,
  PE: checkRuc,
};

/** Checks what was typed by the rules of its country; elsewhere everything is fine. */
export function checkTaxId(country: string, text: string): TaxIdCheck {
  return checks[country]?.(text.trim()) ?? fine;
}

import { asRegion, type Region } from '../../shared/session/settings';

/** How the company writes numbers, dates and so on, where it differs from its country. */
export interface Formats {
  readonly region: Region;
  readonly currency: string;
  readonly timeZone: string;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekStart: number;
  readonly taxIdName: string;
  readonly phonePrefix: string;
}

export const steps = [
  'email',
  'code',
  'account',
  'company',
  'country',
  'sector',
  'address',
  'taxId',
  'acceptance',
  'creating',
] as const;
export type Step = (typeof steps)[number];

/** What was typed so far, kept on this device so that the sign-up can be left and resumed; never a password. */
export interface Draft {
  /** The furthest step that was reached. */
  readonly step: Step;
  readonly email: string;
  /** When the code was sent, in milliseconds; 0 for not yet. */
  readonly codeSentAt: number;
  /** When the address was proven, 0 for not yet. */
  readonly provenAt: number;
  /** The address has an account already. */
  readonly accountExists: boolean;
  readonly name: string;
  readonly company: string;
  readonly country: string;
  readonly formats: Partial<Formats>;
  readonly sector: string;
  readonly slug: string;
  readonly taxId: string;
}

export const emptyDraft: Draft = {
  step: 'email',
  email: '',
  codeSentAt: 0,
  provenAt: 0,
  accountExists: false,
  name: '',
  company: '',
  country: '',
  formats: {},
  sector: '',
  slug: '',
  taxId: '',
};

const key = 'cantera.signup';

function parseFormats(value: unknown): Partial<Formats> {
  if (typeof value !== 'object' || value === null) {
    return {};
  }
  const { region, ...others } = value as Partial<Formats>;
  const known = asRegion(region);
  return known === null ? others : { ...others, region: known };
}

/** Reads a draft that another version may have written: what does not fit is left out. */
export function parseDraft(text: string | null): Draft {
  try {
    const read: unknown = JSON.parse(text ?? 'null');
    if (typeof read !== 'object' || read === null) {
      return emptyDraft;
    }
    const fitting = Object.entries(emptyDraft).map(([name, empty]) => {
      const value: unknown = Reflect.get(read, name);
      return [name, typeof value === typeof empty ? value : empty];
    });
    const draft = Object.fromEntries(fitting) as Draft;
    return {
      ...draft,
      step: steps.find((step) => step === draft.step) ?? 'email',
      formats: parseFormats(draft.formats),
    };
  } catch {
    return emptyDraft;
  }
}

export function loadDraft(): Draft {
  return parseDraft(localStorage.getItem(key));
}

export function keepDraft(draft: Draft) {
  localStorage.setItem(key, JSON.stringify(draft));
}

export function forgetDraft() {
  localStorage.removeItem(key);
}

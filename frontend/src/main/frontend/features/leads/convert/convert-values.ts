import { typed } from '../../../shared/form/use-form';
import type { ConvertLeadInput, FieldInput } from '../../../shared/graph/generated/graphql';

/** Where no record that is there is chosen. */
export const asNew = 'new';
export const none = 'none';

/** What becomes of a lead, as it is chosen and typed. */
export interface ConvertValues {
  /** The id of a company that is there, or a new one, or none. */
  readonly company: string;
  readonly companyName: string;
  readonly taxId: string;
  /** The id of a person who is there, or a new one. */
  readonly person: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly withDeal: boolean;
  readonly dealName: string;
  readonly amount: string;
  readonly closeDate: string;
}

interface Lead {
  readonly name: string;
  readonly companyName: string | null;
}

/** Given names come first: of two or three words the first one, of more all but the last two. */
export function splitName(name: string): { givenName: string; familyName: string } {
  const words = name.trim().split(/\s+/);
  const given = words.length > 3 ? words.length - 2 : 1;
  return { givenName: words.slice(0, given).join(' '), familyName: words.slice(given).join(' ') };
}

export function convertValues({ name, companyName }: Lead): ConvertValues {
  return {
    company: companyName === null ? none : asNew,
    companyName: companyName ?? '',
    taxId: '',
    person: asNew,
    ...splitName(name),
    withDeal: true,
    dealName: companyName ?? name,
    amount: '',
    closeDate: '',
  };
}

type Input = Omit<ConvertLeadInput, 'id' | 'version' | 'idempotencyKey'>;

interface Context {
  readonly city: string | null;
  readonly sector: string | null;
  readonly jobTitle: string | null;
  readonly currency: string;
  readonly parse: (text: string) => string | null;
  /** What the company's own fields of what is new are to hold. */
  readonly fields: Readonly<Record<'company' | 'person' | 'deal', FieldInput[]>>;
}

function companyOf(values: ConvertValues, { city, sector, fields }: Context): Input['company'] {
  switch (values.company) {
    case none:
      return null;
    case asNew:
      return {
        create: { name: values.companyName.trim(), taxId: typed(values.taxId), city, sector, fields: fields.company },
      };
    default:
      return { companyId: values.company };
  }
}

/** What the API takes of it; null when the amount is no number. */
export function convertInput(values: ConvertValues, context: Context): Input | null {
  const amount = context.parse(values.amount);
  if (values.withDeal && amount === null && typed(values.amount) !== null) {
    return null;
  }
  const { givenName, familyName } = values;
  return {
    company: companyOf(values, context),
    person:
      values.person === asNew
        ? {
            create: {
              givenName: givenName.trim(),
              familyName: typed(familyName),
              jobTitle: context.jobTitle,
              fields: context.fields.person,
            },
          }
        : { personId: values.person },
    deal: values.withDeal
      ? {
          name: values.dealName.trim(),
          amount: amount === null ? null : { amount, currency: context.currency },
          closeDate: typed(values.closeDate),
          fields: context.fields.deal,
        }
      : null,
  };
}

import { typed } from '../../../shared/form/use-form';
import type { Asked, FormField } from '../../../shared/graph/generated/graphql';

/** The public form as it is typed. */
export interface FormValues {
  readonly on: boolean;
  readonly title: string;
  readonly intro: string;
  readonly thanks: string;
  readonly consentText: string;
  readonly fields: Readonly<Record<FormField, Asked>>;
  readonly sites: string;
}

export const formFields: readonly FormField[] = ['COMPANY_NAME', 'PHONE', 'EMAIL', 'CITY', 'SECTOR', 'MESSAGE'];
export const askedValues: readonly Asked[] = ['REQUIRED', 'OPTIONAL', 'HIDDEN'];

interface Form {
  readonly on: boolean;
  readonly title: string | null;
  readonly intro: string | null;
  readonly thanks: string | null;
  readonly consentText: string;
  readonly fields: readonly { readonly field: FormField; readonly asked: Asked }[];
  readonly sites: readonly string[];
}

export function formValues({ on, title, intro, thanks, consentText, fields, sites }: Form): FormValues {
  const asked = (wanted: FormField) => fields.find(({ field }) => field === wanted)?.asked ?? 'HIDDEN';
  return {
    on,
    title: title ?? '',
    intro: intro ?? '',
    thanks: thanks ?? '',
    consentText,
    fields: {
      COMPANY_NAME: asked('COMPANY_NAME'),
      PHONE: asked('PHONE'),
      EMAIL: asked('EMAIL'),
      CITY: asked('CITY'),
      SECTOR: asked('SECTOR'),
      MESSAGE: asked('MESSAGE'),
    },
    sites: sites.join('\n'),
  };
}

/** What the API takes of it. */
export function formInput(values: FormValues) {
  return {
    on: values.on,
    title: typed(values.title),
    intro: typed(values.intro),
    thanks: typed(values.thanks),
    consentText: typed(values.consentText),
    fields: formFields.map((field) => ({ field, asked: values.fields[field] })),
    sites: values.sites.split(/\s+/).filter(Boolean),
  };
}

/** The code that shows the form inside another page. */
export function embedCode(url: string, title: string): string {
  const quoted = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${url}" title="${quoted}" width="100%" height="760" style="border:0" loading="lazy"></iframe>`;
}

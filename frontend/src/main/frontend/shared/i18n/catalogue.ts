import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../session/settings';
import { es } from './es';

/** Every text of the application by its key; Spanish says which keys there are. */
export type MessageKey = keyof typeof es;
export type Catalogue = Readonly<Record<MessageKey, string>>;
export type Values = Readonly<Record<string, string | number | null | undefined>>;

/** Spanish comes with the application, any other language with its first use. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'es':
      return es;
    case 'en':
      return (await import('./en')).en;
  }
}

/** Turns keys into texts of one language; messages are compiled once. */
export function translator(catalogue: Catalogue, language: Language) {
  const compiled = new Map<MessageKey, IntlMessageFormat>();
  return (key: MessageKey, values?: Values): string => {
    const message = catalogue[key];
    if (values === undefined) {
      return message;
    }
    let format = compiled.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(message, language);
      compiled.set(key, format);
    }
    return String(format.format(values));
  };
}

export type Translate = ReturnType<typeof translator>;

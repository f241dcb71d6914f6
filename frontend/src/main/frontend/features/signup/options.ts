import { useEffect, useState } from 'react';
import type { Region } from '../../shared/session/settings';
import { get, type Reply } from './api';
import type { Draft, Formats } from './draft';

export interface Country extends Formats {
  readonly code: string;
  readonly name: string;
}

interface Sector {
  readonly key: string;
  readonly name: string;
  readonly description: string;
}

/** What can be chosen, and the editions of the legal texts that are in force. */
export interface Options {
  readonly countries: readonly Country[];
  readonly regions: readonly Region[];
  readonly sectors: readonly Sector[];
  readonly legal: { readonly terms: string; readonly dataPolicy: string };
}

/** The country where this device seems to be: by its time zone, else by its language; empty when neither is one of these. */
export function likelyCountry(countries: readonly Country[], timeZone: string, language: string) {
  const { region } = new Intl.Locale(language);
  const country = countries.find((one) => one.timeZone === timeZone) ?? countries.find(({ code }) => code === region);
  return country?.code ?? '';
}

/** The formats of the draft's country with what was changed of them; undefined before a country is chosen. */
export function formatsOf({ country, formats }: Draft, { countries }: Options): Formats | undefined {
  const chosen = countries.find(({ code }) => code === country);
  if (chosen === undefined) {
    return undefined;
  }
  const { region, currency, timeZone, weekStart, taxIdName, phonePrefix } = chosen;
  return { region, currency, timeZone, weekStart, taxIdName, phonePrefix, ...formats };
}

/** Asks in the language of the page, and again when that changes. */
export function useOptions(language: string) {
  const [reply, setReply] = useState<Reply<Options>>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    let wanted = true;
    void get<Options>('/api/signup/options').then((answer) => wanted && setReply(answer));
    return () => {
      wanted = false;
    };
  }, [language, attempt]);
  return { reply, retry: () => setAttempt(attempt + 1) };
}

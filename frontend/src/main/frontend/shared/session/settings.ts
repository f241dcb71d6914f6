import { store, useStore } from '../store';

export const languages = ['es', 'en'] as const;
export const regions = ['es-CO', 'es-MX', 'es-CL', 'es-PE', 'en'] as const;
export const themes = ['system', 'light', 'dark'] as const;

export type Language = (typeof languages)[number];
export type Region = (typeof regions)[number];
export type Theme = (typeof themes)[number];

/** How one person wants to see the application on this device; null follows the account, the company or the system. */
export interface Settings {
  readonly language: Language | null;
  readonly region: Region | null;
  readonly theme: Theme;
}

const key = 'cantera.settings';
const untouched: Settings = { language: null, region: null, theme: 'system' };

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | null {
  return allowed.find((candidate) => candidate === value) ?? null;
}

/** Reads settings that an older or newer version may have written: what is unknown counts as not chosen. */
export function parseSettings(text: string | null): Settings {
  try {
    const read: unknown = JSON.parse(text ?? 'null');
    if (typeof read !== 'object' || read === null) {
      return untouched;
    }
    const value = (name: string) => Reflect.get(read, name) as unknown;
    return {
      language: oneOf(languages, value('language')),
      region: oneOf(regions, value('region')),
      theme: oneOf(themes, value('theme')) ?? 'system',
    };
  } catch {
    return untouched;
  }
}

export const asLanguage = (value: unknown) => oneOf(languages, value);
export const asRegion = (value: unknown) => oneOf(regions, value);

const settings = store(typeof localStorage === 'undefined' ? untouched : parseSettings(localStorage.getItem(key)));

export function changeSettings(change: Partial<Settings>) {
  const next = { ...settings.get(), ...change };
  localStorage.setItem(key, JSON.stringify(next));
  settings.set(next);
  showTheme();
}

/** Puts the chosen theme on the page; "system" leaves the choice to the style sheet. */
export function showTheme() {
  const { theme } = settings.get();
  if (theme === 'system') {
    delete document.documentElement.dataset.theme;
  } else {
    document.documentElement.dataset.theme = theme;
  }
}

export function useSettings() {
  return useStore(settings);
}

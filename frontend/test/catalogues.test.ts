import { parse } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { en } from '../src/main/frontend/shared/i18n/en';
import { es } from '../src/main/frontend/shared/i18n/es';

const placeholders = (message: string) =>
  [...new Set([...message.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

test('every message compiles and takes the same values in both languages', () => {
  for (const [key, spanish] of Object.entries(es)) {
    const english = en[key as keyof typeof es];
    expect(() => parse(spanish), key).not.toThrow();
    expect(() => parse(english), key).not.toThrow();
    expect(placeholders(english), key).toEqual(placeholders(spanish));
  }
});

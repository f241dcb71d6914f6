import { describe, expect, it } from 'vitest';
import { type Country, likelyCountry } from './options';

const country = (code: string, timeZone: string) => ({ code, timeZone }) as Country;
const countries = [country('CO', 'America/Bogota'), country('MX', 'America/Mexico_City')];

describe('the country where a device seems to be', () => {
  it('follows its time zone before its language', () => {
    expect(likelyCountry(countries, 'America/Bogota', 'es-MX')).toBe('CO');
  });

  it('follows its language in a zone that no country names', () => {
    expect(likelyCountry(countries, 'America/Tijuana', 'es-MX')).toBe('MX');
  });

  it('is left open elsewhere', () => {
    expect(likelyCountry(countries, 'Europe/Madrid', 'es')).toBe('');
  });
});

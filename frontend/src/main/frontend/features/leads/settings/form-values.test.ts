import { expect, test } from 'vitest';
import { embedCode, formInput, formValues } from './form-values';

const form = {
  on: true,
  title: null,
  intro: 'Hola',
  thanks: null,
  consentText: 'Acepto',
  fields: [{ field: 'PHONE', asked: 'REQUIRED' }] as const,
  sites: ['https://a.example', 'https://b.example'],
};

test('what was read is what is sent when nothing was changed', () => {
  const input = formInput(formValues(form));
  expect(input).toMatchObject({ on: true, title: null, intro: 'Hola', consentText: 'Acepto', sites: form.sites });
  expect(input.fields).toContainEqual({ field: 'PHONE', asked: 'REQUIRED' });
  expect(input.fields).toContainEqual({ field: 'CITY', asked: 'HIDDEN' });
});

test('a title cannot break out of the code that is embedded', () => {
  expect(embedCode('https://x.example/f/a', 'A "b" <c>')).toContain('title="A &quot;b&quot; &lt;c>"');
});

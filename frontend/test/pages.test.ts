import { expect, test } from 'vitest';
import { publicPages } from '../vite/pages.ts';

const all = [...publicPages()];

test.each(all)('%s is light and stands alone', (_path, html) => {
  expect(Buffer.byteLength(html)).toBeLessThan(60_000);
  expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)|@import|url\(/);
});

test.each(all)('%s leads only to pages that exist', (_path, html) => {
  const known = ['/', '/icons/gem.svg', '/login?to=/welcome', '/signup?language=es', '/signup?language=en'];
  const files = all.map(([path]) => `/${path}`);
  for (const [, href = ''] of html.matchAll(/href="(\/[^"]*)"/g)) {
    expect([...known, ...files]).toContain(href);
  }
});

test.each(['landing/', 'legal/terms.', 'legal/privacy.'])('%s says the same in both languages', (name) => {
  const headings = (language: string) =>
    publicPages()
      .get(`${name}${language}.html`)
      ?.match(/<h[123]|<li|<p/g);
  expect(headings('es')).toEqual(headings('en'));
});

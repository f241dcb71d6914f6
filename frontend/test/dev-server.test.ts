import { expect, test } from 'vitest';
import { withInlineScripts } from '../vite/dev/in-front.ts';
import { publicPage, whose } from '../vite/dev/whose.ts';

test.each([
  ['POST', '/signup', 'application'],
  ['GET', '/graphql', 'application'],
  ['GET', '/login/oauth2/code/keycloak', 'application'],
  ['GET', '/t/andina/api/files/1', 'application'],
  ['GET', '/f/andina', 'application'],
  ['GET', '/t/andina/deals', 'page'],
  ['GET', '/no-such-page', 'page'],
  ['GET', '/', 'public page'],
  ['GET', '/legal/terms', 'public page'],
  ['GET', '/landing/en.html', 'public page'],
  ['GET', '/views/t/{slug}/deals/@index.tsx', 'file'],
  ['GET', '/@vite/client', 'file'],
  ['GET', '/icons/gem.svg', 'file'],
])('%s %s belongs to the %s', (method, path, owner) => {
  expect(whose(method, path)).toBe(owner);
});

test.each([
  ['/', 'en-US,en;q=0.9', 'landing/en.html'],
  ['/', undefined, 'landing/es.html'],
  ['/legal/privacy', 'es-CO', 'legal/privacy.es.html'],
  ['/legal/terms.en.html', 'es-CO', 'legal/terms.en.html'],
])('%s for %s is %s', (path, accepted, file) => {
  expect(publicPage(path, accepted)).toBe(file);
});

test('lets only inline scripts in beside what production allows', () => {
  expect(withInlineScripts("default-src 'self'; script-src 'self'; object-src 'none'")).toBe(
    "default-src 'self'; script-src 'self' 'unsafe-inline'; object-src 'none'",
  );
});

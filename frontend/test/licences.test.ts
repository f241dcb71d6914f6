import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const commercial = [
  'board',
  'charts',
  'cookie-consent',
  'crud',
  'dashboard',
  'grid-pro',
  'map',
  'react-components-pro',
  'rich-text-editor',
  'spreadsheet',
].map((name) => `node_modules/@vaadin/${name}`);

test('no commercial Vaadin package is installed', () => {
  const lock = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package-lock.json'), 'utf8')) as {
    packages: Record<string, unknown>;
  };
  expect(Object.keys(lock.packages).filter((path) => commercial.includes(path))).toEqual([]);
});

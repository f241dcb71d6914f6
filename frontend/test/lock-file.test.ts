import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const { packages } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package-lock.json'), 'utf8')) as {
  packages: Record<string, { version?: string }>;
};

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
  expect(Object.keys(packages).filter((path) => commercial.includes(path))).toEqual([]);
});

// npm writes such entries for other machines' packages when it starts from an installed folder, and refuses them on a new machine
test('every package has its version, so that a new machine can install them', () => {
  const installed = Object.entries(packages).filter(([path]) => path !== '');
  expect(installed.filter(([, entry]) => entry.version === undefined)).toEqual([]);
});

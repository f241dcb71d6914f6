import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { literalTexts } from './literal-text';

const root = resolve(import.meta.dirname, '../src/main/frontend');
const components = globSync('{features,shared,views}/**/*.tsx', { cwd: root }).filter(
  (file) => !file.includes('generated'),
);

test('finds words between tags and in spoken attributes', () => {
  const source = `<div title="Hola"><p>Guardar</p>{'Salir'}<b className="big">{t('x')} · </b></div>`;
  expect(literalTexts('a.tsx', source)).toEqual(['Hola', 'Guardar', 'Salir']);
});

test.each(components)('%s takes all its words from the catalogues', (file) => {
  expect(literalTexts(file, readFileSync(resolve(root, file), 'utf8'))).toEqual([]);
});

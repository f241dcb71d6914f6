import { expect, test } from 'vitest';
import { type AttachedFile, sizeInWords, versions } from './files-query';

const file = (id: string, name: string, number: number) => ({ id, name, number }) as AttachedFile;

test('puts the versions of a name behind the newest one', () => {
  const found = versions([file('c', 'plano.pdf', 2), file('b', 'foto.jpg', 1), file('a', 'plano.pdf', 1)]);
  expect(found.map(({ newest, older }) => [newest.id, older.map(({ id }) => id)])).toEqual([
    ['c', ['a']],
    ['b', []],
  ]);
});

test('writes a size as people read it', () => {
  expect([812, 204_800, 2_516_582].map((bytes) => sizeInWords(bytes, String))).toEqual(['812 B', '200 kB', '2.4 MB']);
});

import { expect, test } from 'vitest';
import { matching } from './matching';

const options = ['Carlos Peña', 'Laura Ríos', 'Óscar Ruiz'].map((name) => ({ id: name, name }));
const found = (text: string) => matching(options, text).map(({ name }) => name);

test('finds by a part of the name, whatever its case and accents', () => {
  expect(found('pena')).toEqual(['Carlos Peña']);
  expect(found(' R')).toEqual(['Carlos Peña', 'Laura Ríos', 'Óscar Ruiz']);
  expect(found('óscar ru')).toEqual(['Óscar Ruiz']);
});

test('offers everything while nothing is typed', () => {
  expect(matching(options, ' ')).toBe(options);
});

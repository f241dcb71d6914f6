import { expect, test } from 'vitest';
import { slugTyped } from './slug';

test.each([
  ['Ferretería El Yunque', 'ferreteria-el-yunque'],
  ['ñandú ', 'nandu-'],
  ['--a__b', 'a-b'],
  ['x'.repeat(60), 'x'.repeat(40)],
])('makes %j into %j', (text, slug) => {
  expect(slugTyped(text)).toBe(slug);
});

import { expect, test } from 'vitest';
import { checkTaxId, nitCheckDigit } from './tax-id';

test.each([
  ['899999068', '1'],
  ['890903938', '8'],
  ['800197268', '4'],
  ['890900608', '9'],
  ['830037248', '0'],
  ['213123432', '1'],
  ['1020304050', '8'],
])('knows the check digit of NIT %s', (digits, check) => {
  expect(nitCheckDigit(digits)).toBe(check);
});

test.each([
  ['CO', '899.999.068-1'],
  ['CO', '899999068'],
  ['CO', '8999990681'],
  ['MX', 'SAT970701NN3'],
  ['MX', 'MAB9307148T4'],
  ['MX', 'gode561231gr8'],
  ['MX', 'XAXX010101000'],
  ['CL', '76.086.428-5'],
  ['CL', '12531909-2'],
  ['CL', '97004000-5'],
  ['CL', '60803000-k'],
  ['CL', '10000013-K'],
  ['PE', '20131312955'],
  ['PE', '20512333797'],
  ['PE', '10054148289'],
  ['EC', 'whatever'],
])('%s accepts %s', (country, text) => {
  expect(checkTaxId(country, text)).toEqual({ kind: 'fine' });
});

test('tells the right digit of a wrong one', () => {
  expect(checkTaxId('CO', '899.999.068-7')).toEqual({ kind: 'digit', expected: '1' });
  expect(checkTaxId('CL', '76086428-4')).toEqual({ kind: 'digit', expected: '5' });
  expect(checkTaxId('PE', '20131312954')).toEqual({ kind: 'digit', expected: '5' });
});

test('only doubts a Mexican one that is in real use', () => {
  expect(checkTaxId('MX', 'VACE460910SX6')).toEqual({ kind: 'doubtful' });
});

test('refuses what cannot be one', () => {
  expect(checkTaxId('CO', 'abc')).toEqual({ kind: 'form' });
  expect(checkTaxId('PE', '99131312955')).toEqual({ kind: 'form' });
});

import { expect, test } from 'vitest';
import { formatPhone, whatsAppLink } from './phone';

test.each([
  ['+573001234567', '300 123 4567'],
  ['+576013443460', '(601) 344 3460'],
  ['+56912345678', '+56 9 1234 5678'],
  ['3001234567', '3001234567'],
])('%s reads %s in Colombia', (e164, shown) => {
  expect(formatPhone(e164, '+57')).toBe(shown);
});

test('only what can be a mobile number opens a chat', () => {
  expect(whatsAppLink('+573001234567')).toBe('https://wa.me/573001234567');
  expect(whatsAppLink('+576013443460')).toBeNull();
});

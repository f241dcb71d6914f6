import { expect, test } from 'vitest';
import { leadingZeroBits, solve } from './proof-of-work';
import { sha256 } from './sha256';

const hex = (words: Int32Array) => [...words].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

test.each(['', 'abc', 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(64), 'ñandú '.repeat(40)])(
  'hashes %j like everybody else',
  async (text) => {
    expect(hex(sha256(new TextEncoder().encode(text)))).toBe(await digest(text));
  },
);

test('counts the zero bits at the beginning', () => {
  expect(leadingZeroBits(Int32Array.of(0, 0x00ff_0000))).toBe(40);
  expect(leadingZeroBits(Int32Array.of(-1))).toBe(0);
});

test('finds an answer that the server would accept', async () => {
  const { challenge, answer } = await solve({ challenge: '1795413600.abc.def', zeroBits: 12 });
  expect((await digest(`${challenge}:${answer}`)).slice(0, 3)).toBe('000');
});

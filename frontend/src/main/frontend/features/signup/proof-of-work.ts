import { sha256 } from './sha256';

export interface Challenge {
  readonly challenge: string;
  readonly zeroBits: number;
}

export interface Solved {
  readonly challenge: string;
  readonly answer: string;
}

const slice = 12;
const encoder = new TextEncoder();

export function leadingZeroBits(words: Int32Array): number {
  const first = words.findIndex((word) => word !== 0);
  return first < 0 ? words.length * 32 : first * 32 + Math.clz32(words[first] as number);
}

/** Finds a text behind which the challenge's hash begins with enough zero bits; in slices, so that typing stays smooth. */
export async function solve({ challenge, zeroBits }: Challenge): Promise<Solved> {
  let candidate = 0;
  for (;;) {
    const until = performance.now() + slice;
    while (performance.now() < until) {
      for (let tries = 0; tries < 64; tries += 1) {
        const answer = candidate.toString(36);
        if (leadingZeroBits(sha256(encoder.encode(`${challenge}:${answer}`))) >= zeroBits) {
          return { challenge, answer };
        }
        candidate += 1;
      }
    }
    await new Promise((resume) => setTimeout(resume));
  }
}

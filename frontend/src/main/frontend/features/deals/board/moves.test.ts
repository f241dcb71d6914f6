import { expect, test } from 'vitest';
import { afterMoves, countShift, type Move, shiftedSums, versionOf } from './moves';

const lanes = [
  { id: 'new', cardIds: ['a', 'b'] },
  { id: 'offer', cardIds: ['c'] },
];
const move: Move = { dealId: 'a', slot: { columnId: 'offer', index: 1 }, fromStage: 'new', settled: false };

test('shows every move at once, one after the other', () => {
  const back: Move = { dealId: 'c', slot: { columnId: 'new', index: 0 }, fromStage: 'offer', settled: true };
  expect(afterMoves(lanes, [move, back]).map(({ cardIds }) => cardIds)).toEqual([['c', 'b'], ['a']]);
});

test('taking a move back shows what was before', () => {
  expect(afterMoves(lanes, [])).toEqual(lanes);
});

test('the next change of a moved deal names the version after the move', () => {
  expect(versionOf([{ ...move, settled: true, version: 8 }], 'a', 7)).toBe(8);
  expect(versionOf([move], 'a', 7)).toBe(7);
});

test('counts and sums follow the moves', () => {
  expect([countShift([move], 'new'), countShift([move], 'offer')]).toEqual([-1, 1]);
  const sums = shiftedSums([{ amount: '100', currency: 'COP' }], [{ amount: '50', currency: 'COP' }], []);
  expect(sums).toEqual([{ amount: '150', currency: 'COP' }]);
});

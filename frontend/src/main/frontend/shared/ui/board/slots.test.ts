import { expect, test } from 'vitest';
import { indexAt, moved, neighbourAt, slotOf, stepped } from './slots';

const lanes = [
  { id: 'new', cardIds: ['a', 'b', 'c'] },
  { id: 'offer', cardIds: ['d'] },
  { id: 'closing', cardIds: [] },
];

test('a card dropped below another goes right behind it', () => {
  expect(neighbourAt(lanes, 'a', { columnId: 'new', index: 2 })).toEqual({ after: 'c' });
  expect(neighbourAt(lanes, 'a', { columnId: 'offer', index: 1 })).toEqual({ after: 'd' });
});

test('a card dropped above the first goes right before it', () => {
  expect(neighbourAt(lanes, 'c', { columnId: 'new', index: 0 })).toEqual({ before: 'a' });
  expect(neighbourAt(lanes, 'a', { columnId: 'new', index: 0 })).toEqual({ before: 'b' });
});

test('a card dropped into an empty column goes to its top', () => {
  expect(neighbourAt(lanes, 'a', { columnId: 'closing', index: 0 })).toEqual({ top: true });
});

test('the pointer is above all cards whose middle lies below it', () => {
  expect([0, 60, 500].map((y) => indexAt([50, 150, 250], y))).toEqual([0, 1, 3]);
});

test('a moved card leaves its lane and keeps the order of the others', () => {
  expect(moved(lanes, 'b', { columnId: 'offer', index: 0 }).map(({ cardIds }) => cardIds)).toEqual([
    ['a', 'c'],
    ['b', 'd'],
    [],
  ]);
  expect(moved(lanes, 'a', { columnId: 'new', index: 2 })[0]?.cardIds).toEqual(['b', 'c', 'a']);
});

test('arrows step inside the board and stop at its edges', () => {
  const start = slotOf(lanes, 'c') ?? { columnId: '', index: 0 };
  expect(stepped(lanes, 'c', start, 'ArrowRight')).toEqual({ columnId: 'offer', index: 1 });
  expect(stepped(lanes, 'c', start, 'ArrowLeft')).toEqual(start);
  expect(stepped(lanes, 'c', start, 'ArrowDown')).toEqual(start);
  expect(stepped(lanes, 'c', start, 'ArrowUp')).toEqual({ columnId: 'new', index: 1 });
});

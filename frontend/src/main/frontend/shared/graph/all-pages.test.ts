import { expect, test } from 'vitest';
import { allPages } from './all-pages';

/** Pages of a hundred numbers; the page after `broken` cannot be had. */
function numbers(count: number, broken?: number) {
  const asked: (string | null)[] = [];
  const fetchPage = async (after: string | null) => {
    asked.push(after);
    const from = Number(after ?? 0);
    if (from === broken) {
      return undefined;
    }
    const to = Math.min(from + 100, count);
    const edges = Array.from({ length: to - from }, (_, index) => ({ node: from + index }));
    return { edges, pageInfo: { hasNextPage: to < count, endCursor: String(to) } };
  };
  return { asked, fetchPage };
}

test('reads on until there is no page left', async () => {
  const { asked, fetchPage } = numbers(250);
  expect(await allPages(fetchPage, 1000)).toEqual(Array.from({ length: 250 }, (_, index) => index));
  expect(asked).toEqual([null, '100', '200']);
});

test('reads no more than is wanted', async () => {
  const { asked, fetchPage } = numbers(5000);
  expect(await allPages(fetchPage, 1000)).toHaveLength(1000);
  expect(asked).toHaveLength(10);
});

test('keeps what there is when a page cannot be had', async () => {
  expect(await allPages(numbers(250, 100).fetchPage, 1000)).toHaveLength(100);
});

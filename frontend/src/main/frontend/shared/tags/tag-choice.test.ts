import { expect, test } from 'vitest';
import { readTags, toTagFilter, writeTags } from './tag-choice';

test('an address without tags asks for none', () => {
  expect(toTagFilter(readTags(new URLSearchParams()))).toEqual({});
});

test('any of the tags does unless all are wanted', () => {
  expect(toTagFilter(readTags(new URLSearchParams('tag=a,b')))).toEqual({ tags: { any: ['a', 'b'] } });
  expect(toTagFilter(readTags(new URLSearchParams('tag=a,b&tags=all')))).toEqual({ tags: { all: ['a', 'b'] } });
});

test('what is written is read again', () => {
  const { tag = '', tags = '' } = writeTags({ tags: ['a'], allTags: true });
  expect(readTags(new URLSearchParams({ tag, tags }))).toEqual({ tags: ['a'], allTags: true });
});

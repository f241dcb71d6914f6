import type { TagFilter } from '../graph/generated/graphql';
import type { TagChoice } from './tag-filter';

/** The wanted tags of an address. */
export function readTags(params: URLSearchParams): TagChoice {
  return {
    tags: (params.get('tag') ?? '').split(',').filter(Boolean),
    allTags: params.get('tags') === 'all',
  };
}

/** The wanted tags as they stand in an address. */
export function writeTags({ tags, allTags }: Partial<TagChoice>) {
  return {
    tag: tags?.join(),
    tags: allTags === undefined ? undefined : allTags ? 'all' : '',
  };
}

/** The wanted tags as the API takes them; nothing for none. */
export function toTagFilter({ tags, allTags }: TagChoice): { readonly tags?: TagFilter } {
  return tags.length === 0 ? {} : { tags: allTags ? { all: [...tags] } : { any: [...tags] } };
}

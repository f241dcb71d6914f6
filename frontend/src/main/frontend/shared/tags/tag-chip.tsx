import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../graph/generated';
import './tags.css';

export const tagChipFragment = graphql(`
  fragment TagChip_tag on Tag { id name color retiredAt }
`);

interface TagChipProps {
  readonly tag: FragmentType<typeof tagChipFragment>;
  /** What stands behind the name, such as a button that takes the tag off. */
  readonly children?: ReactNode;
}

/** A tag as a chip: its colour beside its name, never the colour alone. */
export function TagChip({ tag, children }: TagChipProps) {
  const { name, color, retiredAt } = readFragment(tagChipFragment, tag);
  return (
    <span className="tag" data-tag={color} {...(retiredAt === null ? {} : { 'data-retired': true })}>
      <span className="tag-dot" />
      <span className="cut">{name}</span>
      {children}
    </span>
  );
}

interface TagChipsProps {
  readonly tags: readonly (FragmentType<typeof tagChipFragment> & { readonly id: string })[];
}

/** The tags of a record in a list; nothing when it has none. */
export function TagChips({ tags }: TagChipsProps) {
  if (tags.length === 0) {
    return null;
  }
  return (
    <span className="tag-list">
      {tags.map((tag) => (
        <TagChip key={tag.id} tag={tag} />
      ))}
    </span>
  );
}

import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { TagChips } from '../../../shared/tags/tag-chip';
import { Avatar } from '../../../shared/ui/avatar';

export const personLineFragment = graphql(`
  fragment PersonLine_person on Person {
    id
    name
    jobTitle
    city
    company { id name }
    owner { id name }
    tags { id ...TagChip_tag }
  }
`);

/** A person in a list on the phone. */
export function PersonLine({ person }: { readonly person: FragmentType<typeof personLineFragment> }) {
  const { name, jobTitle, company, tags } = readFragment(personLineFragment, person);
  return (
    <span className="row">
      <Avatar name={name} />
      <span className="grow">
        <span className="strong cut block">{name}</span>
        <span className="small soft cut block">{[jobTitle, company?.name].filter(Boolean).join(' · ')}</span>
        <TagChips tags={tags} />
      </span>
    </span>
  );
}

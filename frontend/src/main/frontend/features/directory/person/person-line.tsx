import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { Avatar } from '../../../shared/ui/avatar';

export const personLineFragment = graphql(`
  fragment PersonLine_person on Person {
    id
    name
    jobTitle
    city
    company { id name }
    owner { id name }
  }
`);

/** A person in a list on the phone. */
export function PersonLine({ person }: { readonly person: FragmentType<typeof personLineFragment> }) {
  const { name, jobTitle, company } = readFragment(personLineFragment, person);
  return (
    <span className="row">
      <Avatar name={name} />
      <span className="grow">
        <span className="strong cut block">{name}</span>
        <span className="small soft cut block">{[jobTitle, company?.name].filter(Boolean).join(' · ')}</span>
      </span>
    </span>
  );
}

import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { TagChips } from '../../../shared/tags/tag-chip';
import { Avatar } from '../../../shared/ui/avatar';

export const companyLineFragment = graphql(`
  fragment CompanyLine_company on Company {
    id
    name
    taxIdDisplay
    city
    sector
    owner { id name }
    tags { id ...TagChip_tag }
  }
`);

/** A company in a list on the phone. */
export function CompanyLine({ company }: { readonly company: FragmentType<typeof companyLineFragment> }) {
  const { name, city, taxIdDisplay, tags } = readFragment(companyLineFragment, company);
  return (
    <span className="row">
      <Avatar name={name} />
      <span className="grow">
        <span className="strong cut block">{name}</span>
        <span className="small soft cut block">{[city, taxIdDisplay].filter(Boolean).join(' · ')}</span>
        <TagChips tags={tags} />
      </span>
    </span>
  );
}

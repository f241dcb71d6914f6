import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useFormats } from '../../../shared/i18n/i18n';
import { TagChips } from '../../../shared/tags/tag-chip';
import { Avatar } from '../../../shared/ui/avatar';
import { ResponseChip } from '../response-chip';
import { StatusChip } from '../status-chip';

export const leadLineFragment = graphql(`
  fragment LeadLine_lead on Lead {
    id
    name
    companyName
    source
    status
    response { ...ResponseChip_response state }
    owner { id name }
    createdAt
    tags { id ...TagChip_tag }
  }
`);

/** A lead in a list on the phone. */
export function LeadLine({ lead }: { readonly lead: FragmentType<typeof leadLineFragment> }) {
  const { moment } = useFormats();
  const { name, companyName, status, response, owner, createdAt, tags } = readFragment(leadLineFragment, lead);
  return (
    <>
      <span className="row">
        <span className="strong cut grow">{name}</span>
        <span className="tiny faint">{moment(createdAt)}</span>
      </span>
      {companyName !== null && <span className="small soft cut">{companyName}</span>}
      <span className="row">
        <span className="grow row">
          {status === 'NEW' && response.state !== 'NONE' ? (
            <ResponseChip response={response} />
          ) : (
            <StatusChip status={status} />
          )}
        </span>
        {owner !== null && <Avatar name={owner.name} />}
      </span>
      <TagChips tags={tags} />
    </>
  );
}

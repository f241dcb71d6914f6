import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useFormats } from '../../../shared/i18n/i18n';
import { TagChips } from '../../../shared/tags/tag-chip';
import { Avatar } from '../../../shared/ui/avatar';
import { StaleChip } from '../stale-chip';
import { StatusChip } from '../status-chip';

export const dealLineFragment = graphql(`
  fragment DealLine_deal on Deal {
    id
    name
    status
    amount { amount currency }
    closeDate
    stage { id name }
    daysInStage
    stale
    company { id name }
    owner { id name }
    tags { id ...TagChip_tag }
  }
`);

/** A deal in a list on the phone. */
export function DealLine({ deal }: { readonly deal: FragmentType<typeof dealLineFragment> }) {
  const { money, relativeDay } = useFormats();
  const { name, status, amount, closeDate, stage, stale, company, owner, tags } = readFragment(dealLineFragment, deal);
  return (
    <>
      <span className="strong cut">{name}</span>
      <span className="row">
        <span className="small soft cut grow">{company?.name}</span>
        {closeDate !== null && <span className="tiny faint">{relativeDay(closeDate)}</span>}
      </span>
      <span className="row">
        <span className="small strong whole">{amount === null ? null : money(amount)}</span>
        {status === 'OPEN' ? (
          <span className="chip">
            <span className="cut">{stage.name}</span>
          </span>
        ) : (
          <StatusChip status={status} />
        )}
        {stale && <StaleChip />}
        {owner !== null && <Avatar name={owner.name} />}
      </span>
      <TagChips tags={tags} />
    </>
  );
}

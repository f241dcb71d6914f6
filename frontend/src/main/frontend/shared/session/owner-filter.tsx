import type { Pickable } from '../form/pick-input';
import { ChoiceFilter } from '../ui/list/choice-filter';
import { useOwners } from './members';
import { useViewer } from './viewer';

interface OwnerFilterProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Whose records; left out for those who see only their own, unless the address names somebody. */
export function OwnerFilter(props: OwnerFilterProps) {
  const { viewerCanAssign } = useViewer();
  return viewerCanAssign || props.chosen.length > 0 ? <Owners {...props} /> : null;
}

function Owners(props: OwnerFilterProps) {
  const { member } = useViewer();
  const owners = useOwners();
  const isMe = ({ id }: Pickable) => id === member.id;
  const meFirst = [...owners.filter(isMe), ...owners.filter((owner) => !isMe(owner))];
  return <ChoiceFilter {...props} options={meFirst} />;
}

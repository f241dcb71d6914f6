import { useClient } from 'urql';
import { type Pickable, PickInput } from '../form/pick-input';
import { useText } from '../i18n/i18n';
import { findOwners } from './members';
import { useViewer } from './viewer';

interface OwnerFieldProps {
  readonly value: Pickable | null;
  readonly onChange: (owner: Pickable) => void;
  readonly error: string | undefined;
}

/** Who is responsible for a record; left out for those who may give it to nobody else. */
export function OwnerField({ value, onChange, error }: OwnerFieldProps) {
  const t = useText();
  const client = useClient();
  const { viewerCanAssign } = useViewer();
  return viewerCanAssign ? (
    <PickInput
      label={t('field.owner')}
      required
      value={value}
      onChange={(owner) => owner !== null && onChange(owner)}
      search={(text) => findOwners(client, text)}
      error={error}
    />
  ) : null;
}

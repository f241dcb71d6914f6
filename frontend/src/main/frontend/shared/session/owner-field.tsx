import { ChoiceInput } from '../form/fields';
import { useText } from '../i18n/i18n';
import { useOwners } from './members';

interface OwnerFieldProps {
  readonly value: string;
  readonly onChange: (ownerId: string) => void;
  readonly error: string | undefined;
}

/** Who is responsible for a record; left out for those who know nobody else. */
export function OwnerField({ value, onChange, error }: OwnerFieldProps) {
  const t = useText();
  const owners = useOwners().map(({ id, name }) => ({ value: id, label: name }));
  return owners.length === 0 ? null : (
    <ChoiceInput label={t('field.owner')} choices={owners} value={value} onChange={onChange} error={error} />
  );
}

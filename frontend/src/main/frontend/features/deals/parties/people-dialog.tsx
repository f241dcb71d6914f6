import { FormDialog } from '../../../shared/form/form-dialog';
import type { Pickable } from '../../../shared/form/pick-input';
import { PlainSelect } from '../../../shared/form/plain-field';
import { useForm } from '../../../shared/form/use-form';
import type { BuyingRole } from '../../../shared/graph/generated/graphql';
import { useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { toast } from '../../../shared/ui/toast';
import { PersonField } from '../form/customer-fields';
import { isRole, roles } from './roles';
import { useSetDealPeople } from './use-set-deal-people';

interface Part {
  readonly role: BuyingRole;
  readonly person: Pickable;
}

interface PeopleDialogProps {
  readonly id: string;
  readonly version: number;
  readonly parts: readonly Part[];
  readonly onClose: () => void;
}

interface Row {
  readonly key: number;
  readonly role: BuyingRole;
  readonly person: Pickable | null;
}

/** Says who decides, who has influence, who uses it, who is for us and who against. */
export function PeopleDialog({ id, version, parts, onClose }: PeopleDialogProps) {
  const t = useText();
  const read: readonly Row[] = parts.map(({ role, person }, key) => ({ key, role, person }));
  const form = useForm({ rows: read.length === 0 ? [{ key: 0, role: 'DECISION_MAKER', person: null } as Row] : read });
  const { rows } = form.values;
  const { act, running } = useSetDealPeople();
  const put = (key: number, change: Partial<Row>) =>
    form.change({ rows: rows.map((row) => (row.key === key ? { ...row, ...change } : row)) });

  const send = async (current: number) => {
    const people = rows.flatMap(({ role, person }) => (person === null ? [] : [{ personId: person.id, role }]));
    return act({ id, version: current, people });
  };

  return (
    <FormDialog
      title={t('people.roles')}
      act={t('common.save')}
      form={form}
      version={version}
      send={send}
      running={running}
      onSaved={() => {
        toast({ tone: 'success', key: 'common.saved' });
        onClose();
      }}
      onClose={onClose}
    >
      <ul>
        {rows.map((row, index) => (
          <li key={row.key} className="party-edit">
            <PersonField
              companyId={null}
              value={row.person}
              onChange={(person) => put(row.key, { person })}
              error={form.errors[`people[${index}].personId`]}
            />
            <PlainSelect
              label={t('people.role')}
              value={row.role}
              onChange={(role) => isRole(role) && put(row.key, { role })}
            >
              {roles.map((role) => (
                <option key={role} value={role}>
                  {t(`people.role.${role}`)}
                </option>
              ))}
            </PlainSelect>
            <Button
              quiet
              icon="trash"
              label={t('lines.remove', { name: row.person?.name ?? '' })}
              onClick={() => form.change({ rows: rows.filter(({ key }) => key !== row.key) })}
            />
          </li>
        ))}
      </ul>
      <Button
        quiet
        icon="plus"
        onClick={() =>
          form.change({
            rows: [...rows, { key: Math.max(0, ...rows.map(({ key }) => key)) + 1, role: 'INFLUENCER', person: null }],
          })
        }
      >
        {t('people.roles.add')}
      </Button>
    </FormDialog>
  );
}

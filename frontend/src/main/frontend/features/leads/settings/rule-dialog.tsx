import { ChoiceInput, TextInput } from '../../../shared/form/fields';
import { FormDialog } from '../../../shared/form/form-dialog';
import { Notice } from '../../../shared/form/notice';
import type { Pickable } from '../../../shared/form/pick-input';
import { useForm } from '../../../shared/form/use-form';
import type { LeadRuleInput, RuleMethod } from '../../../shared/graph/generated/graphql';
import { useText } from '../../../shared/i18n/i18n';
import { useOwners } from '../../../shared/session/members';
import './lead-settings.css';
import { newRule, type Rule, ruleInput, ruleValues } from './rule-values';
import { useUpdateLeadRouting } from './use-update-lead-routing';

interface RuleDialogProps {
  /** Null for a new one. */
  readonly rule: Rule | null;
  readonly teams: readonly Pickable[];
  readonly version: number;
  /** All rules with this one in its place. */
  readonly withRule: (rule: LeadRuleInput) => LeadRuleInput[];
  /** Its place among them, by which the server tells what is wrong. */
  readonly place: number;
  readonly onClose: () => void;
}

/** Asks which leads a rule is for and who gets them. */
export function RuleDialog({ rule, teams, version, withRule, place, onClose }: RuleDialogProps) {
  const t = useText();
  const members = useOwners();
  const form = useForm(rule === null ? newRule : ruleValues(rule));
  const { values, errors, change } = form;
  const { act, running } = useUpdateLeadRouting();
  const error = (field: string) => errors[`rules.${place}.${field}`];
  const toggle = (id: string, on: boolean) =>
    change({ members: on ? [...values.members, id] : values.members.filter((other) => other !== id) });

  return (
    <FormDialog
      title={t(rule === null ? 'leads.rules.new' : 'leads.rules.edit')}
      act={t('common.save')}
      form={form}
      version={version}
      send={(read) => act({ version: read, rules: withRule(ruleInput(rule?.key ?? null, rule?.on ?? true, values)) })}
      running={running}
      onSaved={onClose}
      onClose={onClose}
    >
      <div className="fields">
        <TextInput
          label={t('field.name')}
          required
          maxLength={100}
          value={values.name}
          onChange={(name) => change({ name })}
          error={error('name')}
        />
        <ChoiceInput
          label={t('leads.rules.method')}
          choices={(['ROUND_ROBIN', 'LEAST_LOAD'] as const).map((value) => ({
            value,
            label: t(`leads.rules.method.${value}`),
          }))}
          value={values.method}
          onChange={(method) => change({ method: method as RuleMethod })}
        />
        <TextInput
          label={t('leads.rules.cities')}
          help={t('leads.rules.any')}
          maxLength={2000}
          value={values.cities}
          onChange={(cities) => change({ cities })}
          error={error('cities')}
        />
        <TextInput
          label={t('leads.rules.sectors')}
          help={t('leads.rules.any')}
          maxLength={2000}
          value={values.sectors}
          onChange={(sectors) => change({ sectors })}
          error={error('sectors')}
        />
        <ChoiceInput
          label={t('leads.rules.to')}
          choices={[
            { value: '', label: t('leads.rules.toMembers') },
            ...teams.map(({ id, name }) => ({ value: id, label: t('leads.rules.toTeam', { name }) })),
          ]}
          value={values.team}
          onChange={(team) => change({ team })}
          error={error('teamId')}
        />
      </div>
      <Notice text={error('memberIds') ?? null} />
      {values.team === '' && (
        <fieldset className="rule-members">
          <legend>{t('leads.rules.members')}</legend>
          {members.map(({ id, name }) => (
            <label key={id} className="lead-switch">
              <input
                type="checkbox"
                checked={values.members.includes(id)}
                onChange={({ target }) => toggle(id, target.checked)}
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
    </FormDialog>
  );
}

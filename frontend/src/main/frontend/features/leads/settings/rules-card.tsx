import { useState } from 'react';
import type { Pickable } from '../../../shared/form/pick-input';
import type { LeadRuleInput } from '../../../shared/graph/generated/graphql';
import { useText } from '../../../shared/i18n/i18n';
import { Button } from '../../../shared/ui/button';
import { tellRefusal } from '../../../shared/ui/use-undoable-delete';
import './lead-settings.css';
import { RuleDialog } from './rule-dialog';
import { RuleLine } from './rule-line';
import { asInput, moved, type Rule } from './rule-values';
import { useUpdateLeadRouting } from './use-update-lead-routing';

interface RulesCardProps {
  readonly rules: readonly Rule[];
  readonly teams: readonly Pickable[];
  readonly version: number;
  readonly canEdit: boolean;
}

/** The rules of assignment in their order: the first one that applies decides. */
export function RulesCard({ rules, teams, version, canEdit }: RulesCardProps) {
  const t = useText();
  const [open, setOpen] = useState<number | null>(null);
  const { act, running } = useUpdateLeadRouting();
  const inputs = rules.map(asInput);
  const save = async (changed: LeadRuleInput[]) => tellRefusal(await act({ version, rules: changed }));
  return (
    <section className="card pad">
      <h2 className="label">{t('leads.rules.title')}</h2>
      <p className="small soft">{t('leads.rules.help')}</p>
      {rules.length === 0 && <p className="small record-note">{t('leads.rules.none')}</p>}
      <ol className="rules">
        {rules.map((rule, index) => (
          <RuleLine
            key={rule.key}
            rule={rule}
            place={index}
            last={index === rules.length - 1}
            acts={
              canEdit && !running
                ? {
                    edit: () => setOpen(index),
                    move: (by) => void save(moved(inputs, index, by)),
                    remove: () => void save(inputs.filter((_, other) => other !== index)),
                    toggle: () =>
                      void save(inputs.map((each, other) => (other === index ? { ...each, on: !rule.on } : each))),
                  }
                : undefined
            }
          />
        ))}
      </ol>
      {canEdit && (
        <Button icon="plus" onClick={() => setOpen(rules.length)}>
          {t('leads.rules.new')}
        </Button>
      )}
      {open !== null && (
        <RuleDialog
          rule={rules[open] ?? null}
          teams={teams}
          version={version}
          place={open}
          withRule={(rule) => [...inputs.slice(0, open), rule, ...inputs.slice(open + 1)]}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

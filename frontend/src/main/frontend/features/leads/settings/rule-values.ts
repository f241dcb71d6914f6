import { several } from '../../../shared/form/several';
import type { LeadRuleInput, RuleMethod } from '../../../shared/graph/generated/graphql';

/** A rule as the API shows it. */
export interface Rule {
  readonly key: string;
  readonly name: string;
  readonly on: boolean;
  readonly cities: readonly string[];
  readonly sectors: readonly string[];
  readonly team: { readonly id: string; readonly name: string } | null;
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly method: RuleMethod;
}

/** A rule as it is typed. */
export interface RuleValues {
  readonly name: string;
  readonly cities: string;
  readonly sectors: string;
  /** The id of a team, empty where members are chosen. */
  readonly team: string;
  readonly members: readonly string[];
  readonly method: RuleMethod;
}

export const newRule: RuleValues = {
  name: '',
  cities: '',
  sectors: '',
  team: '',
  members: [],
  method: 'ROUND_ROBIN',
};

export function ruleValues({ name, cities, sectors, team, members, method }: Rule): RuleValues {
  return {
    name,
    cities: cities.join(', '),
    sectors: sectors.join(', '),
    team: team?.id ?? '',
    members: members.map(({ id }) => id),
    method,
  };
}

/** What the API takes of a rule that stays as it is. */
export function asInput({ key, name, on, cities, sectors, team, members, method }: Rule): LeadRuleInput {
  return {
    key,
    name,
    on,
    cities: [...cities],
    sectors: [...sectors],
    teamId: team?.id ?? null,
    memberIds: members.map(({ id }) => id),
    method,
  };
}

/** What the API takes of a rule that was typed; null as key for a new one. */
export function ruleInput(key: string | null, on: boolean, values: RuleValues): LeadRuleInput {
  return {
    key,
    name: values.name.trim(),
    on,
    cities: several(values.cities),
    sectors: several(values.sectors),
    teamId: values.team === '' ? null : values.team,
    memberIds: values.team === '' ? [...values.members] : [],
    method: values.method,
  };
}

/** The list with one moved by one place. */
export function moved<Item>(items: readonly Item[], index: number, by: -1 | 1): Item[] {
  const copy = [...items];
  const [item] = copy.splice(index, 1);
  if (item !== undefined) {
    copy.splice(index + by, 0, item);
  }
  return copy;
}

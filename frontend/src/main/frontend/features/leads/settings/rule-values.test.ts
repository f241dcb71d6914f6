import { expect, test } from 'vitest';
import { asInput, moved, newRule, ruleInput, ruleValues } from './rule-values';

const rule = {
  key: 'k',
  name: 'Bogotá',
  on: true,
  cities: ['Bogotá', 'Soacha'],
  sectors: [],
  team: null,
  members: [{ id: 'member_a', name: 'Ana' }],
  method: 'LEAST_LOAD',
} as const;

test('a rule that was read and not changed is sent as it was', () => {
  expect(ruleInput(rule.key, rule.on, ruleValues(rule))).toEqual(asInput(rule));
});

test('a team goes before members', () => {
  expect(ruleInput(null, true, { ...newRule, name: ' X ', team: 'team_a', members: ['member_a'] })).toMatchObject({
    key: null,
    name: 'X',
    teamId: 'team_a',
    memberIds: [],
  });
});

test('moves one by one place', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
});

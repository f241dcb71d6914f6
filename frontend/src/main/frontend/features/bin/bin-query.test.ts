import { expect, test } from 'vitest';
import { type DeletedRecord, withTies } from './bin-query';

const company = { id: 'company_1', type: 'COMPANY', name: 'Ferretería' } as const;
const deal: DeletedRecord = {
  __typename: 'DeletedRecord',
  id: 'deal_1',
  type: 'DEAL',
  name: 'Puntillas',
  deletedAt: '2026-11-25T10:00:00Z',
  endsAt: '2026-12-25T10:00:00Z',
  deletedBy: null,
  deletedTies: [{ __typename: 'DeletedTie', ...company }],
};
const whole: DeletedRecord = { ...deal, ...company, deletedTies: [] };

test('takes what a record points to back before it, and each once', () => {
  expect(withTies([deal, whole], true)).toEqual(['company_1', 'deal_1']);
});

test('takes back what was chosen and nothing else', () => {
  expect(withTies([deal], false)).toEqual(['deal_1']);
});

import { expect, test } from 'vitest';
import { emptyLead, leadChanges, leadInput } from './lead-values';

test('blanks are nothing, and several numbers stand in one line', () => {
  expect(leadInput({ ...emptyLead, name: ' Ana ', phones: '300 1, 310 2', city: ' ' })).toMatchObject({
    name: 'Ana',
    phones: ['300 1', '310 2'],
    city: null,
  });
});

test('only what was changed is sent', () => {
  expect(leadChanges({ ...emptyLead, name: 'Ana' }, { ...emptyLead, name: 'Ana', city: 'Cali' })).toEqual({
    city: 'Cali',
  });
});

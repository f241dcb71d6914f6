import { expect, test } from 'vitest';
import { changesOf } from './changes';

const read: { name: string; phones: string[]; amount: { amount: string } | null; stageId?: string } = {
  name: 'Dotación',
  phones: ['+573001234567'],
  amount: { amount: '1' },
};

test('what is as it was read is left out, lists and objects too', () => {
  expect(changesOf(read, { name: 'Dotación', phones: ['+573001234567'], amount: { amount: '1' } })).toEqual({});
});

test('what was emptied, changed or added is named', () => {
  const wanted = { name: 'Dotación', phones: [], amount: null, stageId: 'stage_1' };
  expect(changesOf(read, wanted)).toEqual({ phones: [], amount: null, stageId: 'stage_1' });
});

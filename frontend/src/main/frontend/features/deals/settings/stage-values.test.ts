import { expect, test } from 'vitest';
import { copiedStages, emptyStage, stageInput, stageValues, wrongFields } from './stage-values';

const pipeline = { stages: [{ id: 's1', name: 'Contacto', probability: 20, staleAfterDays: null }] };

test('what was read is sent as it was', () => {
  expect(stageValues(pipeline).map(stageInput)).toEqual([{ name: 'Contacto', probability: 20, staleAfterDays: null }]);
});

test('copies are new stages', () => {
  expect(copiedStages(pipeline)).toMatchObject([{ id: null, name: 'Contacto', probability: '20' }]);
});

test('says which fields are missing or no numbers', () => {
  const stage = { ...emptyStage(), probability: 'alta', staleAfterDays: '-3' };
  expect(wrongFields([stage])).toEqual(['stages[0].name', 'stages[0].probability', 'stages[0].staleAfterDays']);
  expect(wrongFields(stageValues(pipeline))).toEqual([]);
});

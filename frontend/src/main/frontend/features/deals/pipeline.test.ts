import { expect, test } from 'vitest';
import { firstStageOf, stagesOf } from './pipeline';

const sales = { id: 'p1', name: 'Ventas', stages: [{ id: 's1', name: 'Contacto' }] };
const tenders = { id: 'p2', name: 'Licitaciones', stages: [{ id: 's2', name: 'Pliego' }] };

test('stages name their pipeline only where there are several', () => {
  expect(stagesOf([sales])).toEqual([{ id: 's1', name: 'Contacto' }]);
  expect(stagesOf([sales, tenders]).map(({ name }) => name)).toEqual(['Ventas · Contacto', 'Licitaciones · Pliego']);
});

test('a new deal begins in the pipeline that is looked at', () => {
  expect(firstStageOf([sales, tenders], 'p2')).toBe('s2');
  expect(firstStageOf([sales, tenders], 'gone')).toBe('s1');
  expect(firstStageOf([], null)).toBe('');
});

import { describe, expect, it } from 'vitest';
import { both, type Groupings, inGroup, readGrouping } from './grouping';

type Field = 'OWNER' | 'SOURCE' | 'STATUS' | 'MONTH';
const groupings: Groupings<Field> = {
  OWNER: ['owner', 'reference'],
  SOURCE: ['source', 'text'],
  STATUS: ['status', 'choice'],
  MONTH: ['closeDate', 'month'],
};
const read = (text: string, custom = true) => readGrouping(new URLSearchParams(text), groupings, custom);

describe('what a list is grouped by', () => {
  it('is what the address asks for, when there is such a field', () => {
    expect(read('group=OWNER')).toEqual({ field: 'OWNER' });
    expect(read('group=f.zona')).toEqual({ custom: 'zona' });
    for (const odd of ['', 'group=', 'group=constructor', 'group=f.', 'group=CITY']) {
      expect(read(odd)).toBeNull();
    }
    expect(read('group=f.zona', false)).toBeNull();
  });
});

describe('the records of a group', () => {
  const filter = (field: Field, key: string | null) => inGroup({ field }, groupings, key);

  it('are found by what they have in common', () => {
    expect(filter('OWNER', 'member_1')).toEqual({ owner: { eq: 'member_1' } });
    expect(filter('SOURCE', 'Feria')).toEqual({ source: { eq: 'Feria' } });
    expect(filter('STATUS', 'OPEN')).toEqual({ status: ['OPEN'] });
    expect(filter('MONTH', '2028-02')).toEqual({ closeDate: { gte: '2028-02-01', lte: '2028-02-29' } });
    expect(inGroup({ custom: 'zona' }, groupings, 'norte')).toEqual({ fields: [{ key: 'zona', options: ['norte'] }] });
  });

  it('are found where there is nothing', () => {
    expect(filter('OWNER', null)).toEqual({ owner: { isNull: true } });
    expect(filter('MONTH', null)).toEqual({ closeDate: { isNull: true } });
    expect(inGroup({ custom: 'zona' }, groupings, null)).toEqual({ fields: [{ key: 'zona', isNull: true }] });
  });

  it('are found among those that the list shows', () => {
    expect(both(null, { a: 1 })).toEqual({ a: 1 });
    expect(both<object>({ b: 2 }, { a: 1 })).toEqual({ and: [{ b: 2 }, { a: 1 }] });
  });
});

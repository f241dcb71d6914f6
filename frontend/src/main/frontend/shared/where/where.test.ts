import { describe, expect, it } from 'vitest';
import type { CompanyFilter, DealFilter } from '../graph/generated/graphql';
import { companyFields } from './company-fields';
import { fromDraft, toDraft } from './draft';
import { countOf, readWhere, type Where, type WhereFields, withWhere, writeWhere } from './where';
import { ownFields, plainFields, relatedFields } from './where-fields';

const plain = plainFields<DealFilter>(
  {
    name: 'text',
    status: 'choice',
    amount: 'number',
    closeDate: 'day',
    owner: 'member',
    team: 'team',
    tags: 'tags',
    stale: 'flag',
  },
  ['name', 'status', 'stale'],
);
const related = relatedFields<DealFilter, CompanyFilter>('company', (companyWith) => ({ companyWith }), companyFields);
const fields: WhereFields<DealFilter> = (key) =>
  Object.hasOwn(plain, key) ? plain[key] : (related(key) ?? ownFields<DealFilter>(key));

const read = (text: string) => readWhere(new URLSearchParams({ where: text }), fields);
const filterOf = (value: unknown, other: DealFilter | null = null) =>
  withWhere<DealFilter>(other, read(JSON.stringify(value)), fields);

describe('the filter in an address', () => {
  it('comes back as it was written', () => {
    const where: Where = {
      match: 'any',
      conditions: [
        { field: 'amount', operator: 'between', values: ['100', '2000.5'] },
        { field: 'owner', operator: 'me', values: [] },
      ],
      groups: [
        { match: 'all', conditions: [{ field: 'company.city', operator: 'is', values: ['Bogotá'] }] },
        { match: 'any', conditions: [{ field: 'f:options:zona', operator: 'noneOf', values: ['norte', 'sur'] }] },
      ],
    };
    expect(readWhere(new URLSearchParams(writeWhere(where)), fields)).toEqual(where);
    expect(countOf(where)).toBe(4);
  });

  it('is none where the address has none', () => {
    expect(readWhere(new URLSearchParams(), fields)).toBeNull();
    expect(writeWhere(null)).toEqual({ where: '' });
  });

  it.each([
    'x',
    '[]',
    'null',
    '"all"',
    '{"all":"name"}',
    '{"all":[["name"]]}',
    '{"all":[[1,2,3]]}',
    '{"all":[["constructor","contains","abc"]]}',
    '{"all":[["company.constructor","contains","abc"]]}',
    '{"all":[["nothing","is","x"]]}',
    '{"all":[["name","between","1","2"]]}',
    '{"all":[["name","empty"]]}',
    '{"all":[["amount","atLeast","mucho"]]}',
    '{"all":[["closeDate","since","ayer"]]}',
    '{"all":[["closeDate","within","SOMEDAY"]]}',
    '{"all":[["status","anyOf"]]}',
    '{"groups":[{"any":[]},null,5]}',
  ])('leaves out what is no condition: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('keeps what is good beside what is not', () => {
    expect(read('{"all":[["name","contains","ab"],["name","contains","a"]],"groups":[7]}')).toEqual({
      match: 'all',
      conditions: [{ field: 'name', operator: 'contains', values: ['ab'] }],
      groups: [],
    });
  });

  it('is no filter when it has more conditions than anybody reads', () => {
    const many = Array.from({ length: 31 }, () => ['owner', 'me']);
    expect(read(JSON.stringify({ all: many }))).toBeNull();
  });
});

describe('the filter for the API', () => {
  it('is each condition by its kind', () => {
    expect(filterOf({ all: [['name', 'isNot', 'X']] })).toEqual({ not: { name: { eq: 'X' } } });
    expect(filterOf({ all: [['status', 'anyOf', 'OPEN', 'WON']] })).toEqual({ status: ['OPEN', 'WON'] });
    expect(filterOf({ all: [['closeDate', 'within', 'THIS_MONTH']] })).toEqual({ closeDate: { within: 'THIS_MONTH' } });
    expect(filterOf({ all: [['owner', 'noneOf', 'member_1']] })).toEqual({ not: { owner: { in: ['member_1'] } } });
    expect(filterOf({ all: [['team', 'below', 'team_1']] })).toEqual({ team: { within: ['team_1'] } });
    expect(filterOf({ all: [['tags', 'allOf', 'tag_1']] })).toEqual({ tags: { all: ['tag_1'] } });
    expect(filterOf({ all: [['tags', 'empty']] })).toEqual({ tags: { isEmpty: true } });
    expect(filterOf({ all: [['stale', 'no']] })).toEqual({ stale: false });
    expect(filterOf({ all: [['closeDate', 'filled']] })).toEqual({ closeDate: { isNull: false } });
    expect(filterOf({ all: [['f:money:cupo', 'atMost', '5']] })).toEqual({
      fields: [{ key: 'cupo', money: { lte: '5' } }],
    });
    expect(filterOf({ all: [['f:text:zona', 'empty']] })).toEqual({ fields: [{ key: 'zona', isNull: true }] });
    expect(filterOf({ all: [['company.sector', 'contains', 'hotel']] })).toEqual({
      companyWith: { sector: { contains: 'hotel' } },
    });
  });

  it('joins conditions and groups as they are to be matched', () => {
    expect(
      filterOf({
        any: [['owner', 'me']],
        groups: [
          {
            all: [
              ['stale', 'yes'],
              ['amount', 'atLeast', '10'],
            ],
          },
          { any: [['status', 'anyOf', 'WON']] },
        ],
      }),
    ).toEqual({
      or: [{ owner: { viewer: true } }, { and: [{ stale: true }, { amount: { gte: '10' } }] }, { status: ['WON'] }],
    });
  });

  it('holds together with what else the list is filtered by', () => {
    const other: DealFilter = { name: { contains: 'ab' } };
    expect(
      filterOf(
        {
          any: [
            ['owner', 'me'],
            ['stale', 'yes'],
          ],
        },
        other,
      ),
    ).toEqual({
      and: [other, { or: [{ owner: { viewer: true } }, { stale: true }] }],
    });
    expect(withWhere<DealFilter>(other, null, fields)).toBe(other);
  });
});

describe('the filter while it is typed', () => {
  const numbers = {
    decimal: (amount: string) => amount.replace('.', ','),
    parseDecimal: (text: string) => (/^[\d,]+$/.test(text) ? text.replace(',', '.') : null),
  };
  const kindOf = (field: string) => fields(field)?.kind;

  it('shows numbers as the region writes them and gives them back as the API takes them', () => {
    const where = read('{"all":[["amount","between","1.5","20"]]}');
    const draft = toDraft(where, kindOf, numbers);
    expect(draft[0]?.drafts[0]?.values).toEqual(['1,5', '20']);
    expect(fromDraft(draft, kindOf, numbers)).toEqual({ where, wrong: [] });
  });

  it('names the conditions that are not whole and keeps nothing of an empty group', () => {
    const draft = [
      {
        id: 1,
        match: 'all' as const,
        drafts: [{ id: 2, field: 'amount', operator: 'atLeast' as const, values: ['mil'] }],
      },
      { id: 3, match: 'any' as const, drafts: [] },
    ];
    expect(fromDraft(draft, kindOf, numbers).wrong).toEqual([2]);
    expect(fromDraft([{ id: 1, match: 'all', drafts: [] }], kindOf, numbers)).toEqual({ where: null, wrong: [] });
  });
});

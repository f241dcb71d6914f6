import { describe, expect, it } from 'vitest';
import { dayOf, startOf } from '../format/dates';
import type { CompanyFilter, DealFilter } from '../graph/generated/graphql';
import { companyFields } from './company-fields';
import { copyOf, type Draft, fromDraft, toDraft, withOperator } from './draft';
import { isQuick } from './kinds';
import { countOf, readWhere, type Where, type WhereFields, withWhere, writeWhere } from './where';
import { among, companyNameField, ownFields, plainFields, relatedFields } from './where-fields';

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
    createdAt: 'instant',
  },
  ['createdAt', 'name', 'status', 'stale'],
);
const related = relatedFields<DealFilter, CompanyFilter>(
  'company',
  (companyWith) => ({ companyWith }),
  { company: { isNull: false } },
  companyFields,
);
const fields: WhereFields<DealFilter> = (key) => {
  switch (key) {
    case 'status':
      return among(plain[key], ['OPEN', 'WON']);
    case 'companyName':
      return companyNameField<DealFilter>();
    default:
      return Object.hasOwn(plain, key) ? plain[key] : (related(key) ?? ownFields<DealFilter>(key));
  }
};

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
    '{"all":[["status","anyOf","OPEN","STOLEN"]]}',
    '{"all":[["company.country","anyOf","Colombia"]]}',
    '{"all":[["closeDate","is","2026-99-99"]]}',
    '{"all":[["closeDate","since","2026-02-30"]]}',
    '{"all":[["closeDate","between","2026-03-02","2026-03-01"]]}',
    '{"all":[["amount","between","10","9"]]}',
    '{"all":[["createdAt","since","2026-03-01"]]}',
    '{"all":[["createdAt","since","2026-03-01T25:00:00Z"]]}',
    '{"all":[["name","contains","ab\\u0000"]]}',
    '{"all":[["name","is","\\ud800"]]}',
    '{"all":[["owner","anyOf","member_1\\u0007"]]}',
    '{"__proto__":{"all":[["owner","me"]]}}',
    `{"all":${'['.repeat(500)}${']'.repeat(500)}}`,
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
    expect(filterOf({ all: [['amount', 'is', '5']] })).toEqual({ amount: { eq: '5' } });
    expect(filterOf({ all: [['closeDate', 'between', '2026-03-01', '2026-03-31']] })).toEqual({
      closeDate: { gte: '2026-03-01', lte: '2026-03-31' },
    });
    expect(filterOf({ all: [['createdAt', 'between', '2026-03-01T05:00:00Z', '2026-03-02T05:00:00Z']] })).toEqual({
      createdAt: { gte: '2026-03-01T05:00:00Z', lt: '2026-03-02T05:00:00Z' },
    });
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

  it('finds what has no value among what is something else', () => {
    expect(filterOf({ all: [['owner', 'noneOf', 'member_1']] })).toEqual({
      not: { owner: { in: ['member_1'], isNull: false } },
    });
    expect(filterOf({ all: [['tags', 'noneOf', 'tag_1']] })).toEqual({ not: { tags: { any: ['tag_1'] } } });
    expect(filterOf({ all: [['name', 'lacks', 'ab']] })).toEqual({ not: { name: { contains: 'ab' } } });
    expect(filterOf({ all: [['f:options:zona', 'noneOf', 'sur']] })).toEqual({
      not: { fields: [{ key: 'zona', options: ['sur'], isNull: false }] },
    });
    expect(filterOf({ all: [['company.city', 'isNot', 'Cali']] })).toEqual({
      not: { companyWith: { city: { eq: 'Cali', isNull: false } }, company: { isNull: false } },
    });
    expect(filterOf({ all: [['companyName', 'empty']] })).toEqual({ company: { isNull: true } });
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
    dayOf: (instant: string) => dayOf(new Date(instant), 'America/Bogota'),
    startOf: (day: string) => startOf(day, 'America/Bogota').toISOString(),
  };
  const kindOf = (field: string) => fields(field)?.kind;

  it('shows numbers as the region writes them and gives them back as the API takes them', () => {
    const where = read('{"all":[["amount","between","1.5","20"]]}');
    const draft = toDraft(where, kindOf, numbers);
    expect(draft[0]?.drafts[0]?.values).toEqual(['1,5', '20']);
    expect(fromDraft(draft, kindOf, numbers)).toEqual({ where, wrong: [] });
  });

  it('means whole days of the company, the last one included', () => {
    const between = (values: readonly string[]) => [
      { id: 1, match: 'all' as const, drafts: [{ id: 2, field: 'createdAt', operator: 'between' as const, values }] },
    ];
    const { where } = fromDraft(between(['2026-03-01', '2026-03-31']), kindOf, numbers);
    expect(where?.conditions[0]?.values).toEqual(['2026-03-01T05:00:00.000Z', '2026-04-01T05:00:00.000Z']);
    expect(toDraft(where, kindOf, numbers)[0]?.drafts[0]?.values).toEqual(['2026-03-01', '2026-03-31']);
    expect(readWhere(new URLSearchParams(writeWhere(where)), fields)).toEqual(where);
    expect(fromDraft(between(['2026-03-02', '2026-02-01']), kindOf, numbers).wrong).toEqual([2]);
  });

  it('keeps what was typed when the operator becomes another one', () => {
    const draft: Draft = { id: 1, field: 'amount', operator: 'atLeast', values: ['5'] };
    expect(withOperator(draft, 'between').values).toEqual(['5']);
    expect(withOperator({ ...draft, operator: 'between', values: ['5', '9'] }, 'is').values).toEqual(['5']);
    expect(withOperator({ ...draft, operator: 'within', values: ['TODAY'] }, 'since').values).toEqual([]);
  });

  it('copies a group as a group of its own', () => {
    const [group] = toDraft(read('{"any":[["owner","me"],["stale","yes"]]}'), kindOf, numbers);
    const copy = group && copyOf(group);
    expect(copy?.drafts.map(({ field, operator }) => [field, operator])).toEqual([
      ['owner', 'me'],
      ['stale', 'yes'],
    ]);
    expect(copy?.drafts.map(({ id }) => id)).not.toEqual(group?.drafts.map(({ id }) => id));
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

it('knows which conditions an index answers', () => {
  expect(isQuick('contains', 'parts')).toBe(true);
  expect(isQuick('between', 'parts')).toBe(true);
  expect(isQuick('anyOf', 'same')).toBe(true);
  expect(isQuick('between', 'same')).toBe(false);
  expect(isQuick('lacks', 'parts')).toBe(false);
  expect(isQuick('is', undefined)).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { chosenColumns, exportedColumns, writeColumns } from './columns';
import { readSort, writeSort } from './sort';

const all = [{ key: 'name' }, { key: 'city' }, { key: 'owner' }, { key: 'team', extra: true }];
const keys = (text: string) => chosenColumns(new URLSearchParams(text), all).map(({ key }) => key);

describe('the columns of a list', () => {
  it('are the usual ones unless the address says which', () => {
    expect(keys('')).toEqual(['name', 'city', 'owner']);
    expect(keys('cols=team,city')).toEqual(['name', 'team', 'city']);
  });

  it('begin with the name, are there once, and leave out what is none', () => {
    expect(keys('cols=team,team,nothing,name')).toEqual(['name', 'team']);
    expect(keys('cols=')).toEqual(['name']);
  });

  it('go out in the same order with the company’s own ones', () => {
    const out = (text: string) =>
      exportedColumns(new URLSearchParams(text), ['name', 'city'], ['name', 'city', 'team']);
    expect(out('')).toEqual(['name', 'city']);
    expect(out('cols=name,f.zona,team,picture,city')).toEqual(['name', 'fields.zona', 'team', 'city']);
  });

  it('are not written where they are the usual ones', () => {
    expect(writeColumns(['name', 'city', 'owner'], all)).toEqual({ cols: '' });
    expect(writeColumns(['name', 'team'], all)).toEqual({ cols: 'name,team' });
  });
});

describe('the order of a list', () => {
  const fields = ['NAME', 'CUSTOM'] as const;
  const otherwise = { field: 'NAME', direction: 'ASC' } as const;
  const read = (text: string) => readSort(new URLSearchParams(text), fields, otherwise);

  it('comes back from the address as it was written', () => {
    for (const sort of [
      { field: 'NAME', direction: 'DESC' },
      { field: 'CUSTOM', direction: 'ASC', key: 'zona' },
    ] as const) {
      expect(read(new URLSearchParams(writeSort(sort)).toString())).toEqual(sort);
    }
  });

  it('is the list’s own where the address asks for none that there is', () => {
    expect(read('sort=AMOUNT&dir=DESC')).toEqual(otherwise);
    expect(read('sort=f.')).toEqual(otherwise);
    expect(read('sort=CUSTOM')).toEqual(otherwise);
    expect(readSort(new URLSearchParams('sort=f.zona'), ['NAME'], otherwise)).toEqual(otherwise);
  });
});

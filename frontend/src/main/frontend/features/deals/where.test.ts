import { expect, it } from 'vitest';
import type { DealFilter } from '../../shared/graph/generated/graphql';
import { readWhere, withWhere } from '../../shared/where/where';
import { dealFields } from './where';

const filterOf = (...condition: string[]) =>
  withWhere<DealFilter>(
    null,
    readWhere(new URLSearchParams({ where: JSON.stringify({ all: [condition] }) }), dealFields),
    dealFields,
  );

it('asks about statuses and currencies that there are', () => {
  expect(filterOf('status', 'anyOf', 'OPEN')).toEqual({ status: ['OPEN'] });
  expect(filterOf('status', 'anyOf', 'STOLEN')).toBeNull();
  expect(filterOf('currency', 'anyOf', 'COP')).toEqual({ currency: ['COP'] });
  expect(filterOf('currency', 'anyOf', 'PESOS')).toBeNull();
});

it('finds deals without an amount among those in no such currency', () => {
  expect(filterOf('currency', 'noneOf', 'USD')).toEqual({
    not: { currency: ['USD'], amount: { isNull: false } },
  });
});

it('asks about the company by its fields, and whether there is one', () => {
  expect(filterOf('company.sector', 'contains', 'hotel')).toEqual({
    companyWith: { sector: { contains: 'hotel' } },
  });
  expect(filterOf('company', 'anyOf', 'company_1')).toEqual({ company: { in: ['company_1'] } });
  expect(filterOf('companyName', 'empty')).toEqual({ company: { isNull: true } });
});

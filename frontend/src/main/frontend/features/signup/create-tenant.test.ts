import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTenant, stepToMend } from './create-tenant';
import { emptyDraft } from './draft';
import type { Country, Options } from './options';

const draft = { ...emptyDraft, company: 'Andina', country: 'CO', sector: 'general', slug: 'andina' };
const colombia: Country = {
  ...{ code: 'CO', name: 'Colombia', region: 'es-CO', currency: 'COP', timeZone: 'America/Bogota' },
  ...{ weekStart: 1, taxIdName: 'NIT', phonePrefix: '+57' },
};
const options: Options = {
  countries: [colombia],
  regions: ['es-CO'],
  sectors: [],
  legal: { terms: '2026-11', dataPolicy: '2026-11' },
};
const noWait = () => Promise.resolve();
const sent: unknown[] = [];

function server(...states: string[]) {
  vi.stubGlobal('fetch', async (_url: string, { body = '{}' }: { body?: string }) => {
    sent.push(JSON.parse(body));
    return Response.json({ slug: 'andina', state: states.length > 1 ? states.shift() : states[0] });
  });
}

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('document', { cookie: 'XSRF-TOKEN=t', documentElement: { lang: 'es' } });
});
afterEach(() => vi.unstubAllGlobals());

test('says what was agreed to by its edition and leaves out what was not given', async () => {
  server('ACTIVE');
  await createTenant(draft, options, 'es', noWait);
  expect(sent).toEqual([
    {
      ...{ company: 'Andina', country: 'CO', sector: 'general', slug: 'andina', language: 'es', region: 'es-CO' },
      ...{ acceptTerms: '2026-11', acceptDataPolicy: '2026-11' },
    },
  ]);
});

test('asks again until the company is in use', async () => {
  server('PENDING', 'PENDING', 'ACTIVE');
  const reply = await createTenant(draft, options, 'es', noWait);
  expect(reply).toEqual({ kind: 'done', value: { slug: 'andina', state: 'ACTIVE' } });
  expect(sent).toHaveLength(3);
});

test('stops asking after a while', async () => {
  server('PENDING');
  const reply = await createTenant(draft, options, 'es', noWait);
  expect(reply.kind === 'done' && reply.value.state).toBe('PENDING');
  expect(sent).toHaveLength(6);
});

test('finds the question to mend', () => {
  expect(stepToMend({ slug: 'taken' })).toBe('address');
  expect(stepToMend({ taxId: 'wrong', sector: 'unknown' })).toBe('sector');
  expect(stepToMend({})).toBeUndefined();
});

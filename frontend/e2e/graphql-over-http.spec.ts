import { expect, test } from '@playwright/test';
import { serverAudits } from 'graphql-http';
import { apiKey } from './api';
import { run } from './run';

const key = apiKey();

const audits = serverAudits({
  url: `${run.url}/graphql`,
  fetchFn: (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...init.headers, Authorization: `Bearer ${key}` } }),
});

test('the suite has its 61 audits', () => {
  expect(audits).toHaveLength(61);
});

for (const audit of audits) {
  test(`${audit.id} ${audit.name}`, async () => {
    const result = await audit.fn();
    expect(result.status, 'reason' in result ? result.reason : undefined).toBe('ok');
  });
}

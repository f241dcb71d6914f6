import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { serverAudits } from 'graphql-http';
import { run } from './run';

const key = execFileSync(
  '../cantera',
  ['api-key', '--tenant', 'andina', '--user', 'admin@andina.example', '--data', dataFolder()],
  { encoding: 'utf8' },
)
  .trim()
  .split('\n')
  .at(-1);

function dataFolder() {
  return (process.env.CANTERA_RUN ?? '../.cantera/run.json').replace(/\/run\.json$/, '');
}

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

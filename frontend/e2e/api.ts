import { execFileSync } from 'node:child_process';
import { run } from './run';

const dataFolder = (process.env.CANTERA_RUN ?? '../.cantera/run.json').replace(/\/run\.json$/, '');

/** A key of the API for the admin of the tenant, as the command line prints it. */
export function apiKey(): string {
  const printed = execFileSync(
    '../cantera',
    ['api-key', '--tenant', 'andina', '--user', 'admin@andina.example', '--data', dataFolder],
    { encoding: 'utf8' },
  );
  return printed.trim().split('\n').at(-1) ?? '';
}

/** Asks the API with a key; for what a test needs and no page does for it. */
export async function ask(key: string, query: string, variables: object = {}) {
  const answer = await fetch(`${run.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  if (errors !== undefined) {
    throw new Error(JSON.stringify(errors));
  }
  return data;
}

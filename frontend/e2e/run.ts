import { readFileSync } from 'node:fs';

interface Run {
  readonly url: string;
  readonly identity: string;
  readonly mails: string;
  readonly management: string;
  readonly demoPassword: string;
}

/** The application under test, as the launcher wrote it down. */
export const run: Run = JSON.parse(readFileSync(process.env.CANTERA_RUN ?? '../.cantera/run.json', 'utf8'));

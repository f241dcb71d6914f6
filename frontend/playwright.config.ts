import { defineConfig } from '@playwright/test';
import { run } from './e2e/run';

const browser = process.env.CANTERA_BROWSER;

/** Runs against an application that is already there: `CANTERA_RUN` names the launcher's record of it, `CANTERA_BROWSER` the browser. */
// biome-ignore lint/style/noDefaultExport: the tool reads the default export
export default defineConfig({
  testDir: 'e2e',
  forbidOnly: true,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: run.url,
    actionTimeout: 15_000,
    locale: 'es-CO',
    timezoneId: 'America/Bogota',
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      ...(browser ? { executablePath: browser } : {}),
    },
  },
});

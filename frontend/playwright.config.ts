import { defineConfig } from '@playwright/test';

/** Runs against an application that is already there: `CANTERA_URL` says where, `CHROMIUM` which browser. */
// biome-ignore lint/style/noDefaultExport: the tool reads the default export
export default defineConfig({
  testDir: 'e2e',
  forbidOnly: true,
  reporter: 'line',
  use: {
    baseURL: process.env.CANTERA_URL ?? 'http://localhost:8080',
    locale: 'es-CO',
    launchOptions: {
      args: ['--no-sandbox', '--disable-gpu'],
      ...(process.env.CHROMIUM === undefined ? {} : { executablePath: process.env.CHROMIUM }),
    },
  },
});

import { resolve } from 'node:path';
import fileRoutes from '@vaadin/hilla-file-router/vite-plugin.js';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { catalogues } from './vite/dev/catalogues.ts';
import { inFrontOf } from './vite/dev/in-front.ts';
import { documents, generateDocuments } from './vite/documents.ts';

const here = import.meta.dirname;
const root = resolve(here, 'src/main/frontend');

await generateDocuments();

// The terminal's signals reach this process too; the launcher ends it when its turn has come.
for (const signal of ['SIGINT', 'SIGHUP'] as const) {
  if (process.listenerCount(signal) === 0) {
    process.on(signal, () => undefined);
  }
}

/** `./cantera dev`: the sources as they are, with hot reload; `CANTERA_APPLICATION` answers all that is not a file. */
// biome-ignore lint/style/noDefaultExport: the tool reads the default export
export default defineConfig({
  root,
  appType: 'custom',
  publicDir: resolve(here, 'src/main/resources/META-INF/resources'),
  resolve: {
    alias: {
      Frontend: root,
      '@vaadin/vaadin-usage-statistics/vaadin-usage-statistics.js': resolve(here, 'vite/dev/no-statistics.ts'),
    },
  },
  server: { host: '127.0.0.1', strictPort: true, fs: { allow: [here] } },
  optimizeDeps: { entries: ['index.tsx', 'views/**/*.tsx'] },
  plugins: [
    documents(),
    catalogues(),
    fileRoutes({ isDevMode: true }),
    react(),
    inFrontOf(new URL(process.env.CANTERA_APPLICATION ?? 'http://127.0.0.1:8081')),
  ],
});

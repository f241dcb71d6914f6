import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: the tool reads the default export
export default defineConfig({
  resolve: { alias: { Frontend: resolve(import.meta.dirname, 'src/main/frontend') } },
  test: { include: ['src/**/*.test.ts', 'test/**/*.test.ts'], environment: 'node' },
});

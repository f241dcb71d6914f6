import { budget } from './vite/budget.ts';
import { compress } from './vite/compress.ts';
import { documents, generateDocuments } from './vite/documents.ts';
import { pages } from './vite/pages.ts';
import { withoutFlow } from './vite/without-flow.ts';
import { overrideVaadinConfig } from './vite.generated';

// Before anything else: the type check of the build runs beside the other plugins and reads what this writes.
await generateDocuments();

// biome-ignore lint/style/noDefaultExport: the tool reads the default export
export default overrideVaadinConfig(() => ({
  plugins: [
    documents(),
    withoutFlow(),
    budget({ firstScreen: ['views/t/{slug}/@layout.tsx', 'views/t/{slug}/deals/@index.tsx'], maxBytes: 200_000 }),
    pages(),
    compress(),
  ],
}));

import { brotliCompressSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';

interface Budget {
  /** The views that the first screen loads beside the entry, by the end of their module's path. */
  readonly firstScreen: readonly string[];
  readonly maxBytes: number;
}

function withImports(file: string, chunks: Map<string, Rollup.OutputChunk>, seen: Set<string>) {
  const chunk = chunks.get(file);
  if (chunk === undefined || seen.has(file)) {
    return;
  }
  seen.add(file);
  for (const imported of chunk.imports) {
    withImports(imported, chunks, seen);
  }
}

/** Fails the build when the JavaScript that the first screen needs outgrows its budget (brotli). */
export function budget({ firstScreen, maxBytes }: Budget): Plugin {
  return {
    name: 'cantera-budget',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const all = Object.values(bundle).filter((output) => output.type === 'chunk');
        if (!all.some((chunk) => chunk.isEntry && chunk.facadeModuleId?.endsWith('index.html'))) {
          return;
        }
        const chunks = new Map(all.map((chunk) => [chunk.fileName, chunk]));
        const needed = new Set<string>();
        for (const chunk of all) {
          const module = chunk.facadeModuleId ?? '';
          if (chunk.isEntry || firstScreen.some((view) => module.endsWith(view))) {
            withImports(chunk.fileName, chunks, needed);
          }
        }
        const bytes = [...needed].reduce(
          (sum, file) => sum + brotliCompressSync(chunks.get(file)?.code ?? '').length,
          0,
        );
        this.info(
          `first screen: ${needed.size} chunks, ${Math.round(bytes / 1000)} kB of ${maxBytes / 1000} kB brotli`,
        );
        if (bytes > maxBytes) {
          this.error(`the first screen needs ${bytes} bytes of JavaScript (brotli), more than ${maxBytes}`);
        }
      },
    },
  };
}

import type { Plugin } from 'vite';
import { landing } from '../pages/landing.ts';
import { legal } from '../pages/legal.ts';
import type { PageLanguage } from '../pages/page.ts';

const languages: readonly PageLanguage[] = ['es', 'en'];

/** The pages that everybody sees, by the path of their file. */
export function publicPages(): ReadonlyMap<string, string> {
  return new Map(
    languages.flatMap((language) => [
      [`landing/${language}.html`, landing(language)],
      [`legal/terms.${language}.html`, legal('terms', language)],
      [`legal/privacy.${language}.html`, legal('privacy', language)],
    ]),
  );
}

/** Writes the public pages beside the application's own page. */
export function pages(): Plugin {
  return {
    name: 'cantera-pages',
    apply: 'build',
    generateBundle(_options, bundle) {
      if (
        !Object.values(bundle).some((chunk) => chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith('index.html'))
      ) {
        return;
      }
      for (const [fileName, source] of publicPages()) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

import type { Plugin } from 'vite';

const catalogue = /\/shared\/i18n\/(es|en)\.ts$/;

/** A changed text goes into the catalogue that all modules hold already, so that the page need not be loaded anew. */
export function catalogues(): Plugin {
  return {
    name: 'cantera-catalogues',
    apply: 'serve',
    transform(code, id) {
      const language = catalogue.exec(id)?.[1];
      return language === undefined
        ? null
        : {
            code: `${code}
Object.assign((import.meta.hot.data.held ??= ${language}), ${language});
import.meta.hot.accept();`,
            map: null,
          };
    },
  };
}

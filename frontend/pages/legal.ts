import { type PageLanguage, page } from './page.ts';
import { privacy } from './privacy.ts';
import { terms } from './terms.ts';

export type LegalDocument = 'terms' | 'privacy';

/** A paragraph, or a list of points. */
type Block = string | readonly string[];

export interface LegalText {
  readonly title: string;
  readonly gist: readonly string[];
  readonly sections: readonly { readonly title: string; readonly blocks: readonly Block[] }[];
}

export interface Edition {
  /** What a person accepts by name; it moves with every change of meaning. */
  readonly version: string;
  /** The day from which it holds. */
  readonly date: string;
  readonly texts: Readonly<Record<PageLanguage, LegalText>>;
}

const editions: Readonly<Record<LegalDocument, Edition>> = { terms, privacy };

const words = {
  es: {
    version: 'Versión',
    from: 'vigente desde el',
    gist: 'En pocas palabras',
    home: 'Inicio',
    skip: 'Ir al contenido',
    language: 'English',
    terms: 'Términos del servicio',
    privacy: 'Política de datos',
  },
  en: {
    version: 'Version',
    from: 'in force since',
    gist: 'In a few words',
    home: 'Home',
    skip: 'Skip to content',
    language: 'Español',
    terms: 'Terms of service',
    privacy: 'Data policy',
  },
} as const;

const block = (content: Block) =>
  typeof content === 'string'
    ? `<p>${content}</p>`
    : `<ul>${content.map((point) => `<li>${point}</li>`).join('')}</ul>`;

/** The terms or the data policy in their present edition. */
export function legal(document: LegalDocument, language: PageLanguage): string {
  const { version, date, texts } = editions[document];
  const { title, gist, sections } = texts[language];
  const w = words[language];
  const other = language === 'es' ? 'en' : 'es';
  const beside = document === 'terms' ? 'privacy' : 'terms';
  const day = new Intl.DateTimeFormat(language === 'es' ? 'es-CO' : 'en', { dateStyle: 'long', timeZone: 'UTC' });
  return page({
    language,
    title: `${title} · Cantera`,
    description: gist[0] ?? title,
    styles: ['page.css', 'legal.css'],
    other: `/legal/${document}.${other}.html`,
    body: `<a class="skip" href="#main">${w.skip}</a>
<header class="head wide"><a class="brand" href="/landing/${language}.html">Cantera</a>
<a class="quiet" href="/legal/${document}.${other}.html" lang="${other}" hreflang="${other}">${w.language}</a></header>
<main id="main" tabindex="-1" class="paper"><h1>${title}</h1>
<p class="edition">${w.version} ${version}, ${w.from} <time datetime="${date}">${day.format(new Date(`${date}T00:00:00Z`))}</time></p>
<div class="gist"><h2>${w.gist}</h2>${block(gist)}</div>
${sections.map((section, index) => `<section><h2>${index + 1}. ${section.title}</h2>${section.blocks.map(block).join('')}</section>`).join('\n')}
</main>
<footer class="foot"><div class="wide"><p>${w.version} ${version}</p>
<a class="quiet" href="/landing/${language}.html">${w.home}</a><a class="quiet" href="/legal/${beside}.${language}.html">${w[beside]}</a></div></footer>`,
  });
}

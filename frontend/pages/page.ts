import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type PageLanguage = 'es' | 'en';

interface Page {
  readonly language: PageLanguage;
  readonly title: string;
  readonly description: string;
  /** Style sheets beside this file, after the tokens of the application. */
  readonly styles: readonly string[];
  /** The same page in the other language. */
  readonly other: string;
  readonly body: string;
}

const here = import.meta.dirname;
const tokens = resolve(here, '../src/main/frontend/styles/tokens.css');

function compact(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .trim();
}

/** One file that needs nothing else but the icon: no script, no session, no other host. */
export function page({ language, title, description, styles, other, body }: Page): string {
  const css = [tokens, ...styles.map((name) => resolve(here, name))].map((path) => readFileSync(path, 'utf8'));
  return `<!doctype html>
<html lang="${language === 'es' ? 'es-CO' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#f6f5f1">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#151412">
<link rel="icon" href="/icons/gem.svg" type="image/svg+xml">
<link rel="alternate" hreflang="${language === 'es' ? 'en' : 'es'}" href="${other}">
<style>${compact(css.join('\n'))}</style>
</head>
<body>
${body.trim().replace(/\n\s+/g, '\n')}
</body>
</html>
`;
}

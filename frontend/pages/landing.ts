import { type PageLanguage, page } from './page.ts';
import { picture } from './picture.ts';
import { words } from './words.ts';

const marks = [
  'M4 5h4v14H4zM10 5h4v9h-4zM16 5h4v6h-4z',
  'M3 17l6-6 4 4 8-9M15 6h6v6',
  'M5 8h14l-1 12H6zM9 8V6a3 3 0 0 1 6 0v2',
  'M12 21V10M12 10c0-4 3-6 7-6 0 4-3 6-7 6zM12 14c0-3-2-5-6-5 0 3 2 5 6 5z',
];

/** The faces of a cut stone, behind the headline. */
const facets = `<svg class="facets" viewBox="0 0 620 560" aria-hidden="true">
<path d="M150 40h320l-80 140H230z" opacity=".10"/><path d="M150 40l80 140H30z" opacity=".06"/>
<path d="M470 40l120 140H390z" opacity=".15"/><path d="M30 180h200l80 340z" opacity=".09"/>
<path d="M230 180h160l-80 340z" opacity=".05"/><path d="M390 180h200L310 520z" opacity=".12"/></svg>`;

const titled = (items: readonly { readonly title: string; readonly text: string }[], mark: (index: number) => string) =>
  items.map(({ title, text }, index) => `<li>${mark(index)}<h3>${title}</h3><p>${text}</p></li>`).join('\n');
const lines = (items: readonly string[]) => items.map((item) => `<li>${item}</li>`).join('');

/** What Cantera is, for somebody who has never heard of it. */
export function landing(language: PageLanguage): string {
  const w = words[language];
  const other = language === 'es' ? 'en' : 'es';
  const signUp = `/signup?language=${language}`;
  return page({
    language,
    title: w.title,
    description: w.description,
    styles: ['page.css', 'landing.css'],
    other: `/landing/${other}.html`,
    body: `<a class="skip" href="#main">${w.skip}</a>
<div class="hero">${facets}
<header class="head wide"><a class="brand" href="/">Cantera</a>
<a class="quiet" href="/landing/${other}.html" lang="${other}" hreflang="${other}">${w.otherLanguage}</a>
<a class="act" href="/login?to=/welcome">${w.signIn}</a></header>
<main id="main" tabindex="-1">
<div class="wide hero-text"><h1>${w.headline}</h1><p class="lead">${w.lead}</p>
<div class="acts"><a class="act main" href="${signUp}">${w.signUp}</a><a class="act" href="#four">${w.more}</a></div>
<ul class="assurances">${lines(w.assurances)}</ul></div>
<div class="wide stage">${picture(language, w.picture)}</div>
<section id="four" class="wide"><h2>${w.joins.title}</h2><p class="under">${w.joins.text}</p>
<ul class="four">${titled(w.four, (index) => `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${marks[index]}"/></svg>`)}</ul>
<div class="chain"><h3>${w.chain.label}</h3><ol>${w.chain.links.map((link) => `<li><span>${link}</span></li>`).join('')}</ol><p>${w.chain.text}</p></div></section>
<section class="wide"><h2>${w.whom}</h2>
<ul class="people">${w.people.map(({ who, says }) => `<li><blockquote>“${says}”</blockquote><p>${who}</p></li>`).join('\n')}</ul></section>
<section class="tint"><div class="wide"><h2>${w.promises.title}</h2><p class="under">${w.promises.text}</p>
<ol class="thirteen">${titled(w.thirteen, () => '')}</ol></div></section>
<section class="wide status"><div><h2>${w.status.title}</h2><p class="under">${w.status.text}</p></div>
<div class="ready"><h3>${w.ready.title}</h3><ul>${lines(w.ready.items)}</ul></div>
<div class="coming"><h3>${w.coming.title}</h3><ul>${lines(w.coming.items)}</ul></div></section>
<div class="wide"><div class="closing"><h2>${w.closing.title}</h2><p>${w.closing.text}</p><a class="act" href="${signUp}">${w.signUp}</a></div></div>
</main></div>
<footer class="foot"><div class="wide"><p>${w.footer}</p>
<a class="quiet" href="/legal/terms.${language}.html">${w.terms}</a>
<a class="quiet" href="/legal/privacy.${language}.html">${w.privacy}</a></div></footer>`,
  });
}

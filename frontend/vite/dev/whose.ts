export type Owner = 'application' | 'page' | 'public page' | 'file';

const interfaces = /^\/(graphql|api|f|login|logout|oauth2|actuator|error)(\/|$)|^\/t\/[^/]+\/api(\/|$)/;
const publicPages = /^\/(|landing\/\w+\.html|legal\/(terms|privacy)(\.\w+\.html)?)$/;
const ofVite = /^\/(@|node_modules\/)/;

/** Who answers a request in dev mode: Vite has the files; a screen's address has no ending. */
export function whose(method: string, path: string): Owner {
  if ((method !== 'GET' && method !== 'HEAD') || interfaces.test(path)) {
    return 'application';
  }
  if (publicPages.test(path)) {
    return 'public page';
  }
  return ofVite.test(path) || /\.[^/]*$/.test(path) ? 'file' : 'page';
}

/** The public page's file, in the language of the address or else of the visitor. */
export function publicPage(path: string, accepted: string | undefined): string {
  if (path.endsWith('.html')) {
    return path.slice(1);
  }
  const language = accepted?.startsWith('en') ? 'en' : 'es';
  return path === '/' ? `landing/${language}.html` : `${path.slice(1)}.${language}.html`;
}

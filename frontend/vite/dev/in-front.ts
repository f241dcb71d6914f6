import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { publicPages } from '../pages.ts';
import { ask } from './application.ts';
import { publicPage, whose } from './whose.ts';

type PublicPages = { readonly publicPages: typeof publicPages };

const here = import.meta.dirname;
const pageSources = resolve(here, '../../pages');
const document = resolve(here, '../../src/main/frontend/index.html');
const unavailable = 503;
const firstFailure = 400;

/** What Vite adds to a page are inline scripts; all else is as strict as in production. */
export function withInlineScripts(policy: string): string {
  return policy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");
}

async function page(server: ViteDevServer): Promise<string> {
  return server.transformIndexHtml('/index.html', await readFile(document, 'utf8'));
}

/** The application decides on status and headers, also of a screen; the page itself is the one with hot reload. */
async function forward(server: ViteDevServer, application: URL, asked: IncomingMessage, answer: ServerResponse) {
  const isPage = whose(asked.method ?? 'GET', path(asked)) === 'page';
  const { 'if-none-match': _, ...unconditional } = asked.headers;
  const answered = await ask(application, asked, isPage ? unconditional : asked.headers);
  const status = answered.statusCode ?? unavailable;
  const isHtml = answered.headers['content-type']?.startsWith('text/html') ?? false;
  if (!isHtml || (!isPage && status < firstFailure)) {
    answer.writeHead(status, answered.headers);
    answered.pipe(answer);
    return;
  }
  answered.resume();
  answer.setHeader('Content-Type', 'text/html;charset=utf-8');
  answer.setHeader('Cache-Control', 'no-store');
  answer.setHeader('Content-Security-Policy', withInlineScripts(String(answered.headers['content-security-policy'])));
  answer.writeHead(status).end(await page(server));
}

async function showPublicPage(server: ViteDevServer, asked: IncomingMessage, answer: ServerResponse) {
  const { publicPages } = (await server.ssrLoadModule(resolve(here, '../pages.ts'))) as PublicPages;
  const html = publicPages().get(publicPage(path(asked), asked.headers['accept-language']));
  answer.setHeader('Content-Type', 'text/html;charset=utf-8');
  answer
    .writeHead(html === undefined ? 404 : 200)
    .end(html && (await server.transformIndexHtml('/landing.html', html)));
}

function path(asked: IncomingMessage): string {
  return (asked.url ?? '/').split('?', 1)[0] ?? '/';
}

/** Vite answers on the one address of dev mode: with the files of the front end, and for the application behind it. */
export function inFrontOf(application: URL): Plugin {
  return {
    name: 'cantera-in-front',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(pageSources);
      server.middlewares.use((asked, answer, next) => {
        const owner = whose(asked.method ?? 'GET', path(asked));
        if (owner === 'file') {
          next();
        } else if (owner === 'public page') {
          showPublicPage(server, asked, answer).catch(next);
        } else {
          forward(server, application, asked, answer).catch(next);
        }
      });
    },
    transformIndexHtml: (_html, { path: file }) =>
      file !== '/index.html' ? [] : [{ tag: 'script', attrs: { type: 'module', src: '/index.tsx' }, injectTo: 'body' }],
    handleHotUpdate({ file, server }) {
      if (file.startsWith(pageSources)) {
        server.ws.send({ type: 'full-reload' });
      }
    },
  };
}

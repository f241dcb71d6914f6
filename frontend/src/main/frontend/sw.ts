/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] };

/** The pages that are screens of this application; all others (landing, sign-on, files) come from the server. */
const screens = [/^\/t\//, /^\/welcome$/, /^\/signed-in$/];

/** The page of the application; at `/` itself lies the landing page, which is none of its screens. */
const shell = 'index.html';
const isPublic = /^(landing|legal)\//;

const files = self.__WB_MANIFEST
  .map((entry): PrecacheEntry => (typeof entry === 'string' ? { url: entry } : entry))
  .filter(({ url }) => !isPublic.test(url))
  .map((entry) => (entry.url === '.' ? { ...entry, url: shell } : entry));

self.skipWaiting();
clientsClaim();
cleanupOutdatedCaches();

registerRoute(
  new NavigationRoute(async ({ request }) => (await matchPrecache(shell)) ?? fetch(request), {
    allowlist: screens,
    denylist: [/^\/t\/[^/]+\/api\//],
  }),
);

precacheAndRoute(files, { directoryIndex: '' });

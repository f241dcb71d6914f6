/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] };

/** The pages that are screens of this application; all others (landing, sign-on, files) come from the server. */
const screens = [/^\/t\//, /^\/welcome$/, /^\/signed-in$/];

self.skipWaiting();
clientsClaim();
cleanupOutdatedCaches();

registerRoute(
  new NavigationRoute(async ({ request }) => (await matchPrecache('.')) ?? fetch(request), {
    allowlist: screens,
    denylist: [/^\/t\/[^/]+\/api\//],
  }),
);

/** The pages before the application are not part of it. */
const isPublic = (entry: PrecacheEntry | string) =>
  /^(landing|legal)\//.test(typeof entry === 'string' ? entry : entry.url);

precacheAndRoute(
  self.__WB_MANIFEST.filter((entry) => !isPublic(entry)),
  { directoryIndex: '' },
);

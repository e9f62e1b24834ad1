import { answerFor, forgetOldReleases, isOfTheApp, keepRelease } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', event => {
  event.waitUntil(keepRelease());
});

self.addEventListener('activate', event => {
  event.waitUntil(forgetOldReleases().then(() => self.clients.claim()));
});

self.addEventListener('fetch', event => {
  if (isOfTheApp(event.request)) event.respondWith(answerFor(event.request));
});

/** A new release waits until the rep says so: no screen changes under a thumb. */
self.addEventListener('message', event => {
  if (isSkipWaiting(event.data)) event.waitUntil(self.skipWaiting());
});

function isSkipWaiting(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING';
}

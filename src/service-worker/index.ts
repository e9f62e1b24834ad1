import { openToday, remind } from './reminding.ts';
import { answerFor, forgetOldReleases, isOfTheApp, keepForPage, keepRelease, keepWords } from './shell.ts';

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

/** A browser shows something of its own after a push that shows nothing, so this one always speaks. */
self.addEventListener('push', event => {
  event.waitUntil(remind(self.registration, 'always'));
});

/** Chrome on Android wakes an installed app about once a day; the compiler's list does not name it. */
self.addEventListener('periodicsync', event => {
  (event as ExtendableEvent).waitUntil(remind(self.registration, 'if-due'));
});

self.addEventListener('notificationclick', event => {
  event.notification.close();
  event.waitUntil(openToday(self.clients));
});

self.addEventListener('message', event => {
  const { type, language } = fieldsOf(event.data);
  if (type === 'SKIP_WAITING') event.waitUntil(begin());
  if (type === 'KEEP' && typeof language === 'string')
    event.waitUntil(Promise.all([takePage(), keepForPage(language)]));
});

/**
 * A page that was on its way when this release came to be was not there to be claimed, and would stay without it until
 * the next start. A release that waits has no say.
 */
const takePage = (): Promise<void> => self.clients.claim().catch(() => undefined);

/**
 * A new release waits until the rep says so: no screen changes under a thumb. A language that was chosen while it
 * waited has to be here first; with no network to fetch it from, the old release stays.
 */
async function begin(): Promise<void> {
  await keepWords();
  await self.skipWaiting();
}

const fieldsOf = (data: unknown): { type?: unknown; language?: unknown } =>
  typeof data === 'object' && data !== null ? data : {};

/// <reference lib="webworker" />
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const files = ['/', '/list.js'];

worker.addEventListener('install', event => {
  event.waitUntil(caches.open('floor').then(cache => cache.addAll(files)));
});

worker.addEventListener('activate', event => {
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('fetch', event => {
  event.respondWith(caches.match(event.request).then(known => known ?? fetch(event.request)));
});

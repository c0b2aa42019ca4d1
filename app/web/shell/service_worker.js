// Keeps the whole app on the phone, so that it works without network after the first visit.
// The name of the store changes with every build: a new build replaces the old one as a whole.
const STORE = 'houvast-__BUILD__';
const FILES = __FILES__;
const ANY_FONT = 'assets/fonts/houvast-400.woff2';

self.addEventListener('install', (event) => event.waitUntil((async () => {
  const store = await caches.open(STORE);
  await store.addAll(FILES);
  await self.skipWaiting();
})()));

self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name !== STORE) await caches.delete(name);
  await self.clients.claim();
})()));

self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== 'GET' || address.origin !== location.origin) return;
  event.respondWith((async () => {
    const store = await caches.open(STORE);
    const wanted = event.request.mode === 'navigate' ? './' : event.request;
    const kept = await store.match(wanted, { ignoreSearch: true });
    if (kept) return kept;
    // A font we do not have would be asked for without end: give ours.
    if (address.pathname.includes('/assets/fonts/')) return store.match(ANY_FONT);
    const fresh = await fetch(event.request);
    if (fresh.ok) await store.put(event.request, fresh.clone());
    return fresh;
  })());
});

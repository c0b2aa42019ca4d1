// Brings the app to the phone once, keeps it there whole, and answers for it without a network.
// Every file lies on the host under a name made of its contents, packed; any host of files will do.
// What came is checked against that name, so a half or another file is never taken. A newer version
// is fetched aside: whole, or not at all. The browser takes it when no page has the app open: asking
// for it sooner (skipWaiting) changes files half a minute later, under the hands of who uses them.
const FILES = __FILES__; // name: [its packed name, bytes over the line, the print of the packed file]
const STORE = 'houvast-files';
const HOME = 'index.html';
// A photo of a letter that another app shared waits here until Python takes it (hands.js).
const SHARED = 'houvast-letter';
// A font we do not have would be asked for without end: it gets ours (app/web/scripts.py).
const SCRIPTS = __SCRIPTS__;
const fontFor = (asked) => {
  const theirs = Object.keys(SCRIPTS).find((one) => asked.includes(one));
  return `assets/fonts/${SCRIPTS[theirs] ?? 'houvast-400.woff2'}`;
};
const NAME = 'X-Houvast-Name';
const scope = new URL(self.registration.scope).pathname;
const key = (name) => `${scope}${FILES[name][0]}`;
const coming = new Map();
let unpacking = Promise.resolve();

const print = async (bytes) => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((one) => one.toString(16).padStart(2, '0')).join('');
};

const tell = async (message) => {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(message);
};

const fetched = async (name) => {
  const answer = await fetch(key(name), { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  const pieces = [];
  const reader = answer.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    pieces.push(part.value);
    tell({ came: part.value.length });
  }
  const packed = await new Blob(pieces).arrayBuffer();
  if (await print(packed) !== FILES[name][2]) throw new Error(`${name}: not whole, or another`);
  return packed;
};

// One after another: a phone has one processor to spare, and memory for one.
const unpacked = (packed) => {
  const done = unpacking.then(() => new Response(
    new self['xz-decompress'].XzReadableStream(new Blob([packed]).stream())).arrayBuffer());
  unpacking = done.catch(() => {});
  return done;
};

const KINDS = {
  html: 'text/html; charset=utf-8', js: 'text/javascript', mjs: 'text/javascript',
  wasm: 'application/wasm', json: 'application/json', png: 'image/png',
};

const answerOf = (name, bytes) => new Response(bytes, { headers: {
  'Content-Type': KINDS[name.split('.').pop()] ?? 'application/octet-stream',
  'Content-Length': bytes.byteLength,
  [NAME]: name,
} });

// The page that is open came over the line a moment ago: the browser still has it.
const openPage = async () => {
  const answer = await fetch(scope, { cache: 'force-cache' });
  const bytes = await answer.arrayBuffer();
  return await print(bytes) === FILES[HOME][3] ? bytes : undefined;
};

const load = async (name) => {
  const here = name === HOME ? await openPage().catch(() => undefined) : undefined;
  const bytes = here ?? (FILES[name][0].endsWith('.xz')
    ? await unpacked(await fetched(name)) : await fetched(name));
  const store = await caches.open(STORE);
  // A phone without room goes on without keeping.
  await store.put(key(name), answerOf(name, bytes)).catch(() => {});
  return bytes;
};

const take = async (name) => {
  if (!coming.has(name)) {
    coming.set(name, load(name));
    coming.get(name).finally(() => coming.delete(name)).catch(() => {});
  }
  return answerOf(name, await coming.get(name));
};

const hold = async (name) => {
  const store = await caches.open(STORE);
  if (!await store.match(key(name))) await take(name);
};

const heldNames = async () => {
  const store = await caches.open(STORE);
  const held = await store.keys();
  const answers = await Promise.all(held.map((one) => store.match(one)));
  return answers.map((one) => one.headers.get(NAME)).filter((name) => name in FILES);
};

self.addEventListener('install', (event) => event.waitUntil((async () => {
  const held = await heldNames();
  if (!self.registration.active) { await self.skipWaiting(); return; }
  for (const name of new Set([HOME, ...held])) await hold(name);
})()));

self.addEventListener('activate', (event) => event.waitUntil((async () => {
  await self.clients.claim();
  for (const name of await caches.keys()) {
    if (name.startsWith('houvast-') && ![STORE, SHARED, 'houvast-memory'].includes(name)) {
      await caches.delete(name);
    }
  }
  const store = await caches.open(STORE);
  const wanted = new Set(Object.keys(FILES).map((name) => new URL(key(name), location).href));
  for (const one of await store.keys()) if (!wanted.has(one.url)) await store.delete(one);
})()));

const nameFor = (request) => {
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== location.origin) return undefined;
  if (request.mode === 'navigate') return HOME;
  const name = decodeURIComponent(address.pathname.slice(scope.length));
  if (name in FILES) return name;
  return name.includes('assets/fonts/') ? fontFor(name) : undefined;
};

// What somebody shares with the app from another one never reaches the host.
const takeIn = async (request) => {
  const photo = (await request.formData()).get('letter');
  if (photo?.size) {
    const store = await caches.open(SHARED);
    await store.put(`${scope}brieven/gedeeld`, new Response(photo)).catch(() => {});
  }
  return Response.redirect(`${scope}brieven/gedeeld`, 303);
};

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'POST' && new URL(url).pathname === `${scope}brieven/delen`) {
    event.respondWith(takeIn(event.request));
    return;
  }
  const name = nameFor(event.request);
  if (!name) return;
  event.respondWith((async () => {
    const kept = await (await caches.open(STORE)).match(key(name));
    return kept ?? take(name);
  })());
});

self.addEventListener('message', (event) => event.waitUntil((async () => {
  if (event.data === 'keep') for (const name of __KEEP__) await hold(name).catch(() => {});
  if (event.data === 'claim') await self.clients.claim();
})()));

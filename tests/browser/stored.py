"""Looks into everything that a browser keeps of a page."""

import re

# How every token of a login begins (RFC 7519: base64url of '{"'); of the three first letters alone
# there is one somewhere in so many sealed bytes, by chance.
TOKEN = re.compile(r"eyJ[\w-]{10}")

# As text: the bytes of the database too, and of each key whether a script may have it.
STORED = """async () => {
  const all = [JSON.stringify({...localStorage}), JSON.stringify({...sessionStorage})];
  all.push(document.cookie);
  for (const {name} of await indexedDB.databases()) {
    const base = await new Promise((done) => {
      const asked = indexedDB.open(name); asked.onsuccess = () => done(asked.result); });
    for (const store of base.objectStoreNames) {
      const rows = await new Promise((done) => {
        const asked = base.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => done(asked.result); });
      all.push(...rows.map((row) => row instanceof CryptoKey
        ? `key ${row.algorithm.name} extractable:${row.extractable}`
        : JSON.stringify(row, (key, value) =>
          value instanceof Uint8Array ? new TextDecoder().decode(value) : value)));
    }
    base.close();
  }
  return all.join('\\n');
}"""

# What is kept of the visit, as it lies there: sealed anew each time that it is kept.
VISIT = """async () => {
  const base = await new Promise((done) => {
    const asked = indexedDB.open('houvast'); asked.onsuccess = () => done(asked.result); });
  const row = await new Promise((done) => {
    const asked = base.transaction('row').objectStore('row').index('spot')
      .get(['pocket', '', 'houvast.visit']);
    asked.onsuccess = () => done(asked.result); });
  base.close();
  return row ? row.content.join() : '';
}"""

# Comes true when everything is on the phone that it needs without a network.
KEPT = """new Promise((done) => {
  const look = async () => {
    const kept = await (await caches.open('houvast-files')).keys();
    const names = await Promise.all(kept.map(async (one) => (await caches.match(one)).headers));
    const all = names.map((one) => one.get('X-Houvast-Name'));
    if (all.includes('index.html') && all.includes('assets/AssetManifest.bin')) done(true);
    else setTimeout(look, 200);
  };
  look();
})"""

# How many memories of Python are kept, as soon as there is one.
MEMORIES = """async () => {
  const store = await caches.open('houvast-memory');
  for (let look = 0; look < 900; look += 1) {
    const kept = (await store.keys()).length;
    if (kept) return kept;
    await new Promise((soon) => setTimeout(soon, 200));
  }
  return 0;
}"""

# Whether a device keeps that it speaks this language, also when nothing was told yet.
SPOKEN = """(code) => new RegExp(`language\\\\W+${code}\\\\b`).test(
  localStorage.getItem('flutter.houvast.look') ?? '')"""

# Every answer that is kept by address: of which file of the app it is, and a hash of its bytes.
CACHED = """async () => {
  const found = {};
  for (const name of await caches.keys()) {
    const store = await caches.open(name);
    for (const one of await store.keys()) {
      const held = await store.match(one);
      const hash = await crypto.subtle.digest('SHA-256', await held.arrayBuffer());
      found[`${name} ${one.url}`] = [held.headers.get('X-Houvast-Name') ?? '',
        Array.from(new Uint8Array(hash)).join()];
    }
  }
  return found;
}"""

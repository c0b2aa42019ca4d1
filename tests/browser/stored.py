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

// What Python in a browser cannot do well by itself: it runs in a worker, and these are its hands.
// A transaction of IndexedDB ends as soon as nothing is asked of it, so all steps stand here.

const none = { is: 'none' };

const whole = async (answer, most) => {
  const parts = [];
  let size = 0;
  const reader = answer.body?.getReader();
  for (let part; reader && !(part = await reader.read()).done;) {
    parts.push(part.value);
    if ((size += part.value.length) > most) return { is: 'too long' };
  }
  const body = new Uint8Array(size);
  parts.reduce((at, part) => (body.set(part, at), at + part.length), 0);
  return { is: 'whole', status: answer.status, headers: [...answer.headers.entries()], body };
};

// No cookie goes along, no redirect is followed and nothing is kept.
const BARE = {
  mode: 'cors', credentials: 'omit', redirect: 'manual', cache: 'no-store',
  referrerPolicy: 'no-referrer',
};

// It ends in time. A browser does not tell whether what got no answer went, so beside something that
// is brought it is looked whether anything answers there at all.
const ask = async (method, url, headers, body, milliseconds, most, beside) => {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), milliseconds);
  const bare = { ...BARE, signal: stop.signal };
  const there = beside
    ? fetch(beside, { ...bare, method: 'HEAD' }).then(() => true, () => false) : true;
  try {
    const answer = await fetch(url, { ...bare, method, headers, body: body ?? undefined });
    const told = await whole(answer, most);
    if (told.is !== 'whole') stop.abort();
    return told;
  } catch {
    return await there ? none : { is: 'not sent' };
  } finally {
    clearTimeout(timer);
  }
};

const opened = (name) => new Promise((done, fail) => {
  const asked = indexedDB.open(name, 1);
  asked.onupgradeneeded = () => {
    const rows = asked.result.createObjectStore('row', { keyPath: 'place', autoIncrement: true });
    rows.createIndex('spot', ['kind', 'person', 'key'], { unique: true });
    rows.createIndex('all', ['kind', 'person']);
    asked.result.createObjectStore('key');
  };
  asked.onsuccess = () => done(asked.result);
  asked.onerror = () => fail(asked.error);
});

const answered = (asked) => new Promise((done, fail) => {
  asked.onsuccess = () => done(asked.result);
  asked.onerror = () => fail(asked.error);
});

const told = (row) => [row.key, row.version, row.content];

const written = (database, steps) => new Promise((done, fail) => {
  const change = database.transaction('row', 'readwrite', { durability: 'strict' });
  const rows = change.objectStore('row');
  let canBe = true;
  change.oncomplete = () => done(true);
  change.onabort = () => (canBe ? fail(change.error) : done(false));
  const refuse = () => { canBe = false; change.abort(); };
  const go = (at) => {
    if (at === steps.length) return;
    const [what, kind, person, key, version, content] = steps[at];
    if (what === 'drop all') {
      const walk = rows.index('all').openKeyCursor([kind, person]);
      walk.onsuccess = () => {
        if (!walk.result) { go(at + 1); return; }
        rows.delete(walk.result.primaryKey);
        walk.result.continue();
      };
      return;
    }
    const asked = rows.index('spot').get([kind, person, key]);
    asked.onsuccess = () => {
      const held = asked.result;
      if (what === 'add') {
        if (held) { refuse(); return; }
        rows.add({ kind, person, key, version: 1, content });
      } else if (what === 'swap') {
        if (held?.version !== version) { refuse(); return; }
        rows.put({ ...held, version: version + 1, content });
      } else if (held) {
        rows.delete(held.place);
      }
      go(at + 1);
    };
  };
  go(0);
});

// A key that the browser uses for us and shows to nobody, made once for all tabs.
const keyOf = async (database) => {
  const held = await answered(database.transaction('key').objectStore('key').get('rows'));
  if (held) return held;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false,
    ['encrypt', 'decrypt']);
  return new Promise((done, fail) => {
    const change = database.transaction('key', 'readwrite', { durability: 'strict' });
    const keys = change.objectStore('key');
    let key;
    const asked = keys.get('rows');
    asked.onsuccess = () => {
      key = asked.result ?? made;
      if (!asked.result) keys.add(made, 'rows');
    };
    change.oncomplete = () => done(key);
    change.onabort = () => fail(change.error);
  });
};

// AES-256-GCM, bound to where the row lies: one byte of version, the nonce, and what came of it.
const FORM = 1;
const bound = (iv, place) => ({
  name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(JSON.stringify(place)) });

const sealed = async (key, place, plain) => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const closed = new Uint8Array(await crypto.subtle.encrypt(bound(iv, place), key, plain));
  const all = new Uint8Array(13 + closed.length);
  all[0] = FORM;
  all.set(iv, 1);
  all.set(closed, 13);
  return all;
};

const unsealed = async (key, place, all) => {
  if (all[0] !== FORM) return undefined;
  try {
    const how = bound(all.slice(1, 13), place);
    return new Uint8Array(await crypto.subtle.decrypt(how, key, all.slice(13)));
  } catch { return undefined; }
};

// Python waits for ever for what fails with something it does not know, such as the error of a
// device that is full: it gets an ordinary error with the same name.
const ordinary = (error) => Object.assign(new Error(error?.message ?? 'it failed'), {
  name: error?.name ?? 'Error' });
const known = (work) => async (...given) => {
  try { return await work(...given); } catch (error) { throw ordinary(error); }
};
const allKnown = (works) => Object.fromEntries(
  Object.entries(works).map(([name, work]) => [name, known(work)]));

// One database, opened anew when the browser closed it: it may throw everything away.
const shelf = known(async (name) => {
  let open = await opened(name);
  let key = await keyOf(open);
  const ready = async () => {
    if (open) return open;
    open = watched(await opened(name));
    key = await keyOf(open);
    return open;
  };
  const watched = (database) => {
    database.onclose = () => { open = null; };
    database.onversionchange = () => { database.close(); open = null; };
    return database;
  };
  watched(open);
  const index = async (which) => (await ready()).transaction('row').objectStore('row').index(which);
  return { ...allKnown({
    rows: async (kind, person) =>
      (await answered((await index('all')).getAll([kind, person]))).map(told),
    row: async (kind, person, key) => {
      const found = await answered((await index('spot')).get([kind, person, key]));
      return found ? told(found) : [];
    },
    spots: async () => {
      const found = [];
      const walk = (await index('spot')).openKeyCursor();
      return new Promise((done, fail) => {
        walk.onerror = () => fail(walk.error);
        walk.onsuccess = () => {
          if (!walk.result) { done(found); return; }
          found.push(walk.result.key);
          walk.result.continue();
        };
      });
    },
    seal: async (place, plain) => { await ready(); return sealed(key, place, plain); },
    unseal: async (place, closed) => { await ready(); return unsealed(key, place, closed); },
    write: async (steps) => written(await ready(), steps),
  }), close: () => open?.close() };
});

// The browser lets go of it when the tab ends, however it ends.
const hold = (name) => new Promise((held, fail) => {
  if (!navigator.locks) { held(() => {}); return; }
  navigator.locks.request(name, () => new Promise((letGo) => { held(letGo); })).catch(fail);
});

const channel = (name, tell) => {
  const tabs = new BroadcastChannel(name);
  tabs.onmessage = () => tell();
  return { ring: () => tabs.postMessage(''), stop: () => tabs.close() };
};

// Only a page may ask to keep things; start.js does it when the app is there.
const isSafe = async () => Boolean(await navigator.storage?.persisted?.());

// Whether this key made this signature; a key that does not fit the algorithm signed nothing.
const SIGNATURES = {
  ES256: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  ES384: { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' },
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  PS256: { name: 'RSA-PSS', hash: 'SHA-256', saltLength: 32 },
  PS384: { name: 'RSA-PSS', hash: 'SHA-384', saltLength: 48 },
};
const isSigned = async (algorithm, key, signature, signed) => {
  const how = SIGNATURES[algorithm];
  try {
    const held = await crypto.subtle.importKey('jwk', JSON.parse(key), how, false, ['verify']);
    return await crypto.subtle.verify(how, held, signature, signed);
  } catch { return false; }
};

const home = () => self.origin;

// What lies beside the app and is not always needed.
const load = async (file) => { await import(new URL(file, import.meta.url)); };

// The photo of a letter that the service worker took in; it stays there until it is let go.
const shared = async () => {
  const kept = await (await caches.open('houvast-letter')).matchAll();
  return kept.length ? new Uint8Array(await kept[0].arrayBuffer()) : undefined;
};
const letGo = async () => { await caches.delete('houvast-letter'); };

self.houvast = { shared, letGo, ask, shelf, hold, channel, isSafe, isSigned, load, home };

// In the place of Flet's python-worker.js: Python from bytecode, without a package installer.
// After the first start the memory of Python, with everything imported, is kept on the phone; a
// later start takes it back as it was, and imports nothing. Only this build in this very browser
// takes it, and when anything is wrong with it Python starts in the ordinary way. It is kept when
// the first screen is there: sooner somebody waits for it, and later the app may be closed already.
import './hands.js';
import createModule from './pyodide/pyodide.asm.mjs';
import { loadPyodide } from './pyodide/pyodide.mjs';

const MARK = `memory/__BUILD__/${encodeURIComponent(navigator.userAgent)}`;
const KEPT = new URL(MARK, import.meta.url).href;
const STORE = 'houvast-memory';
const HOME = '/houvast';
const PAGE = 4096;

const started = new Promise((known) => { self.onmessage = ({ data }) => known(data); });

const bytesOf = async (name) => {
  const answer = await fetch(new URL(name, import.meta.url));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

// The pages of memory that hold anything: a third is empty, and phones have little room.
const squeezed = (memory) => {
  const words = new Uint32Array(memory.buffer, memory.byteOffset, memory.length >> 2);
  const used = [];
  for (let page = 0; page * PAGE < memory.length; page += 1) {
    const end = Math.min((page + 1) * PAGE, memory.length) >> 2;
    for (let word = (page * PAGE) >> 2; word < end; word += 1) {
      if (words[word]) { used.push(page); break; }
    }
  }
  const head = Uint32Array.from([memory.length, used.length, ...used]);
  const body = used.map((page) => memory.subarray(page * PAGE, (page + 1) * PAGE));
  return new Blob([head, ...body]);
};

const unsqueezed = (bytes) => {
  const words = new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
  const memory = new Uint8Array(words[0]);
  let from = (2 + words[1]) * 4;
  for (let place = 0; place < words[1]; place += 1) {
    const at = words[2 + place] * PAGE;
    const size = Math.min(PAGE, memory.length - at);
    memory.set(bytes.subarray(from, from + size), at);
    from += size;
  }
  return memory;
};

const keptMemory = async () => {
  const kept = await (await self.caches?.open(STORE))?.match(KEPT);
  return kept && unsqueezed(new Uint8Array(await kept.arrayBuffer()));
};

const forgetMemory = async () => {
  const store = await caches.open(STORE);
  for (const one of await store.keys()) await store.delete(one);
};

// Room is not always there: then every start is an ordinary one.
const keepMemory = async (memory) => {
  try {
    const blob = squeezed(memory);
    await forgetMemory();
    await (await caches.open(STORE)).put(KEPT, new Response(blob));
  } catch (trouble) { console.debug('Python is not kept:', trouble); }
};

// What Python holds of the browser is known by its name there.
const nameOf = (held) => {
  const name = Object.getOwnPropertyNames(globalThis).find((one) => globalThis[one] === held);
  if (!name) throw new Error('something of the browser without a name');
  return name;
};

// The machine code of Python is made ready while its memory is still read: each takes as long.
const code = WebAssembly.compileStreaming(
  fetch(new URL('pyodide/pyodide.asm.wasm', import.meta.url)));
code.catch(() => {});
const whole = WebAssembly.instantiateStreaming.bind(WebAssembly);
WebAssembly.instantiateStreaming = async (answer, imports) => {
  const module = await code.catch(() => null);
  if (!module) return whole(answer, imports);
  (await answer).body?.cancel();
  return { module, instance: await WebAssembly.instantiate(module, imports) };
};

const settings = (memory) => ({
  indexURL: new URL('pyodide/', import.meta.url).href,
  stdLibURL: new URL('python/stdlib.zip', import.meta.url).href,
  lockFileContents: __LOCK__,
  args: [],
  env: { PYTHONHASHSEED: '0', MSGPACK_PUREPYTHON: '1', PYTHONDONTWRITEBYTECODE: '1' },
  ...(memory && {
    _loadSnapshot: memory,
    _snapshotDeserializer: (name) => globalThis[name],
    createPyodideModule: async (wanted) => {
      const module = await createModule(wanted);
      // It grows by asking for room; all of it is then overwritten by the kept memory.
      while (module.HEAP8.length < memory.length) module._malloc(4194304);
      return module;
    },
  }),
});

// One file of names and sizes with all contents behind it, laid out as a folder without copying.
const unpack = (FS, pack) => {
  const size = new DataView(pack.buffer).getUint32(0, true);
  const index = JSON.parse(new TextDecoder().decode(pack.subarray(4, 4 + size)));
  const made = new Set();
  let from = 4 + size;
  for (const [name, length] of index) {
    const path = `${HOME}/${name}`;
    const folder = path.slice(0, path.lastIndexOf('/'));
    if (!made.has(folder)) { FS.mkdirTree(folder); made.add(folder); }
    FS.writeFile(path, pack.subarray(from, from + length), { canOwn: true });
    from += length;
  }
};

let toKeep;
const keep = () => {
  if (toKeep) keepMemory(toKeep);
  toKeep = undefined;
};

const ordinary = async (pack) => {
  const python = await loadPyodide(settings());
  unpack(python.FS, await pack);
  python.runPython(`
import sys, types
sys.path[:0] = ["${HOME}", "${HOME}/lib"]
sys.modules["flet_js"] = types.ModuleType("flet_js")
import app.houvast
app.houvast.make_ready()
`);
  try {
    python._api.config._makeSnapshot = true;
    toKeep = python.makeMemorySnapshot({ serializer: nameOf });
  } catch (trouble) { console.debug('Python cannot be kept:', trouble); }
  return python;
};

const again = async (memory, pack) => {
  const python = await loadPyodide(settings(memory));
  unpack(python.FS, await pack);
  // Chance must not repeat itself at every start.
  python.runPython('import random; random.seed()');
  return python;
};

const start = async () => {
  const pack = bytesOf('python/app.pack');
  pack.catch(() => {});
  const memory = await keptMemory().catch(() => undefined);
  let python;
  if (memory) {
    try {
      python = await again(memory, pack);
    } catch (trouble) {
      console.warn('the kept Python does not start:', trouble);
      await forgetMemory();
    }
  }
  python ??= await ordinary(pack);
  const { documentUrl } = await started;
  const bridge = python.pyimport('flet_js');
  bridge.documentUrl = documentUrl;
  // The quick half of msgpack is machine code, which cannot be kept with the memory.
  await python.runPythonAsync(`
import msgpack
from msgpack import _cmsgpack
msgpack.Packer, msgpack.Unpacker = _cmsgpack.Packer, _cmsgpack.Unpacker
msgpack.unpackb = _cmsgpack.unpackb
from app.main import main
main()
`);
  await bridge.start_connection((message) => {
    const bytes = message.toJs();
    self.postMessage(bytes, [bytes.buffer]);
  });
  const send = bridge.send;
  self.onmessage = ({ data }) => (data === 'keep' ? keep() : send(data));
  self.postMessage('ready');
};

start().catch((trouble) => self.postMessage(String(trouble)));

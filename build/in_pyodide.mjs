// node in_pyodide.mjs PYODIDE SCRIPT FOLDER...: runs a script in the Python of the phone, which
// sees the folders under their own names.
import { pathToFileURL } from 'node:url';
import { readFileSync } from 'node:fs';

const [pyodideFolder, script, ...folders] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${pyodideFolder}/pyodide.mjs`));
// Where in a line something stands is for programmers; it makes bytecode a fifth larger.
const python = await loadPyodide({ indexURL: pyodideFolder, env: { PYTHONNODEBUGRANGES: '1' } });
for (const folder of folders) {
  python.FS.mkdirTree(folder);
  python.mountNodeFS(folder, folder);
}
try {
  python.runPython(readFileSync(script, 'utf8'));
} catch (fault) {
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 1;
}

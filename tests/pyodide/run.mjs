// node run.mjs PYODIDE PROJECT PACKAGES [SCRIPT]: runs a script of the project in Pyodide and
// prints what it prints; same.py when none is named.
const [pyodideFolder, project, packages, named] = process.argv.slice(2);
const script = named ?? 'tests/pyodide/same.py';
const { pathToFileURL } = await import('node:url');
const { loadPyodide } = await import(pathToFileURL(`${pyodideFolder}/pyodide.mjs`));

const lines = [];
const python = await loadPyodide({
  indexURL: pyodideFolder,
  stdout: (line) => lines.push(line),
});
for (const [name, folder] of [['project', project], ['packages/babel', `${packages}/babel`]]) {
  python.FS.mkdirTree(`/${name}`);
  python.mountNodeFS(`/${name}`, folder);
}
try {
  await python.runPythonAsync(`
import runpy, sys
sys.dont_write_bytecode = True
sys.path[:0] = ["/project", "/packages"]
runpy.run_path("/project/${script}", run_name="__main__")
`);
} catch (fault) {
  // Only Python's own words: Node would print the whole of Pyodide with them.
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 1;
}
process.stdout.write(lines.map((line) => `${line}\n`).join(''));

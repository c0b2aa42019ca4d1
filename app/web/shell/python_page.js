// In the place of Flet's python.js: Python starts with the page, beside the part that draws. Flet
// would begin with it when the drawing is ready, and both take seconds.
// The worker comes from a blob: so it has the policy of this page, also from a host of plain files
// that sends no policy along, and Python can reach the named gemeenten and nobody else.
const script = `import ${JSON.stringify(new URL('python-worker.js', document.baseURI).href)};`;
const python = new Worker(
  URL.createObjectURL(new Blob([script], { type: 'text/javascript' })), { type: 'module' });
const documentUrl = document.URL;
let toDart = () => {};
const pythonIsThere = new Promise((ready, broke) => {
  python.onmessage = ({ data }) => {
    if (data === 'ready') ready();
    else if (typeof data === 'string') broke(data);
    else toDart(data);
  };
  python.onerror = (trouble) => broke(trouble.message);
});
pythonIsThere.catch((trouble) => console.error('Python does not start:', trouble));
python.postMessage({ documentUrl });
window.addEventListener('houvast-there', () => {
  setTimeout(() => python.postMessage('keep'), 1000);
});

globalThis.jsConnect = async (_app, _args, dartOnMessage) => {
  toDart = dartOnMessage;
  await pythonIsThere;
};
globalThis.jsSend = async (_app, data) => python.postMessage(data, [data.buffer]);
globalThis.jsDisconnect = async () => python.terminate();

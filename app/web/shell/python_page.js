// In the place of Flet's python.js: Python starts with the page, beside the part that draws. Flet
// would begin with it when the drawing is ready, and both take seconds.
const python = new Worker('python-worker.js', { type: 'module' });
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

globalThis.jsConnect = async (_app, _args, dartOnMessage) => {
  toDart = dartOnMessage;
  await pythonIsThere;
};
globalThis.jsSend = async (_app, data) => python.postMessage(data, [data.buffer]);
globalThis.jsDisconnect = async () => python.terminate();

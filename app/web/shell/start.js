// The page can be read at once; this brings the app. Every file comes through the service worker,
// which keeps it. Without one (an old or a private browser) files come straight from the host.
const worker = navigator.serviceWorker;
const within = (promise, milliseconds) => Promise.race([
  promise.then(() => true), new Promise((late) => { setTimeout(() => late(false), milliseconds); })]);
const another = () => new Promise((done) => {
  worker.addEventListener('controllerchange', done, { once: true });
});

const bar = document.getElementById('came');
const told = document.getElementById('came-told');
let isFirstUse = false;
// Numbers are written in one way in every language.
const megabytes = (bytes) => (bytes / 1e6).toLocaleString('nl', {
  minimumFractionDigits: 1, maximumFractionDigits: 1 });
const inEach = [...told.querySelectorAll('p')].map((one) => [one, one.textContent]);
worker?.addEventListener('message', ({ data }) => {
  if (!data.came) return;
  bar.hidden = false;
  bar.value += data.came;
  told.hidden = false;
  const [came, all] = [bar.value, Math.max(bar.max, bar.value)].map(megabytes);
  for (const [one, text] of inEach) {
    one.textContent = text.replace('{came}', came).replace('{all}', all);
  }
});

const begin = () => {
  for (const name of ['python.js', 'flutter_bootstrap.js']) {
    const script = document.createElement('script');
    script.src = name;
    script.async = false;
    document.head.append(script);
  }
};

const workerAnswers = async () => {
  if (worker.controller) return;
  isFirstUse = true;
  const claimed = another();
  const registered = await worker.register('service_worker.js', { updateViaCache: 'none' });
  registered.active?.postMessage('claim');
  if (!worker.controller) await within(claimed, 10000);
};

(worker ? workerAnswers().catch(() => {}) : Promise.resolve()).then(begin);
window.addEventListener('houvast-there', () => {
  if (!worker) return;
  worker.controller?.postMessage('keep');
  // Looks for a newer version, now that nobody waits for this one.
  if (!isFirstUse) worker.register('service_worker.js', { updateViaCache: 'none' }).catch(() => {});
  // Otherwise a phone that runs out of room throws the app and the answers away first.
  navigator.storage?.persist?.();
});

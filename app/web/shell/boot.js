// Flutter keeps the tree for screen readers off until somebody presses a hidden English button.
// We press it for everybody, as soon as it is there.
window.addEventListener('flutter-first-frame', () => {
  const search = setInterval(() => {
    const button = document.querySelector('flt-semantics-placeholder');
    if (button) { button.click(); clearInterval(search); }
  }, 50);
  setTimeout(() => clearInterval(search), 60000);
}, { once: true });

// The first frame is still empty: our own words stay until Python has given the page its title.
const boot = document.getElementById('boot');
const titleAtStart = document.title;
const slow = setTimeout(() => { document.getElementById('slow').hidden = false; }, 45000);
const watcher = new MutationObserver(() => {
  if (['', 'Flet', titleAtStart].includes(document.title)) return;
  watcher.disconnect();
  clearTimeout(slow);
  boot.remove();
  window.dispatchEvent(new Event('houvast-there'));
});
watcher.observe(document.head, { childList: true, subtree: true, characterData: true });

// Flutter tells the browser the language; the direction of it is left to us.
const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ku|ps|ur|yi)\b/;
const direct = () => {
  const { lang } = document.documentElement;
  document.documentElement.dir = RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
};
direct();
// Flutter counts from the left what a screen reader touches, also where people read from the right.
document.head.append(Object.assign(document.createElement('style'), {
  textContent: 'flt-semantics-host { direction: ltr; left: 0; }',
}));
new MutationObserver(direct).observe(
  document.documentElement, { attributes: true, attributeFilter: ['lang'] });

// The part that draws can break for good, mostly for want of memory: the screen then stays as it
// is. What was told is kept, so the page starts anew; not again and again.
const brokeAt = 'houvast.broke-at';
const startAnew = (trouble) => {
  const isBroken = trouble instanceof WebAssembly.RuntimeError;
  if (!isBroken || Date.now() - Number(sessionStorage.getItem(brokeAt)) < 30000) return;
  sessionStorage.setItem(brokeAt, Date.now());
  location.reload();
};
window.addEventListener('error', (event) => startAnew(event.error));
window.addEventListener('unhandledrejection', (event) => startAnew(event.reason));

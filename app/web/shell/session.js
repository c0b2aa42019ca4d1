// A WebSocket cannot set a cookie: the app hands the page a ticket, and the page brings it to the
// server, which answers with the cookie. No script can read that.
answers.session = (asked) => {
  // Also when the page goes away right after it, to log out at the issuer.
  fetch('/sessie', { method: 'POST', body: asked.get('ticket'), credentials: 'same-origin',
    keepalive: true });
  return true;
};

// What this browser keeps under a name, for Python that draws our page elsewhere: yes when it is
// what Python knows. Another tab may have written since; then what lies there is brought to it.
answers.kept = (asked) => {
  let now = null;
  try {
    now = JSON.parse(localStorage.getItem(`flutter.${asked.get('key')}`));
  } catch { /* not of us: nothing that we kept */ }
  if (now === asked.get('known')) return true;
  fetch('/bewaard', { method: 'POST', body: now ?? '', credentials: 'same-origin',
    headers: { 'houvast-ticket': asked.get('ticket'), 'houvast-there': now === null ? '0' : '1' } });
  return false;
};

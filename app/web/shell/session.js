// A WebSocket cannot set a cookie: the app hands the page a ticket, and the page brings it to the
// server, which answers with the cookie. No script can read that.
answers.session = (asked) => {
  // Also when the page goes away right after it, to log out at the issuer.
  fetch('/sessie', { method: 'POST', body: asked.get('ticket'), credentials: 'same-origin',
    keepalive: true });
  return true;
};

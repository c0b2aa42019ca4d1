"""A tap as assistive technology sends it, and how long it takes until the screen tells of it."""

from __future__ import annotations

from statistics import median

from playwright.sync_api import Page

_PAUSE_MS = 100
_BUTTON = """(name) => [...document.querySelectorAll('flt-semantics-host [role=button]')].find(
  (one) => (one.getAttribute('aria-label') || one.textContent).startsWith(name))"""
_IS_THERE = f"(name) => Boolean(({_BUTTON})(name))"
_PRESS = f"(name) => ({_BUTTON})(name).click()"
# Until other words stand in what is watched: of the whole screen when nothing is named.
_UNTIL_TOLD = f"""async ([name, watched]) => {{
  const host = document.querySelector('flt-semantics-host');
  const told = () => (watched ? host.querySelector(watched) : host)?.textContent;
  const before = told();
  return await new Promise((done) => {{
    const watcher = new MutationObserver(() => {{
      const now = told();
      if (!now || now === before) return;
      watcher.disconnect();
      done(performance.now() - start);
    }});
    watcher.observe(host, {{ childList: true, subtree: true, characterData: true }});
    const start = performance.now();
    ({_BUTTON})(name).click();
  }});
}}"""


def press(page: Page, name: str) -> None:
    """Press the button whose name begins so, when it is there."""
    await_button(page, name)
    page.evaluate(_PRESS, name)


def await_button(page: Page, name: str) -> None:
    """Wait until there is a button whose name begins so."""
    while not page.evaluate(_IS_THERE, name):
        page.wait_for_timeout(_PAUSE_MS)


def tap(page: Page, name: str, watched: str | None = None) -> float:
    """Milliseconds from a tap until other words stand in what is watched (a selector)."""
    return float(page.evaluate(_UNTIL_TOLD, [name, watched]))


def taps(page: Page, names: tuple[str, ...], watched: str | None, pause: float) -> float:
    """The middle of a tap on each of these, with a pause after each."""
    times = []
    for name in names:
        times.append(tap(page, name, watched))
        page.wait_for_timeout(pause)
    return median(times)

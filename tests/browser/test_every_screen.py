"""Every screen for every example person, on the smallest phone, in two shades and two sizes.

Issue 4: nothing overflows or is cut off, every screen has its heading, every target is 48 or
more. One page per person stays open and goes from address to address; on each screen the shade
and the size of the letters change on the spot, as they do when somebody changes their device.
"""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.every_screen import addresses, everybody

pytestmark = pytest.mark.browser

_PEOPLE = everybody()
_LOOK = (Path(__file__).parent / "look.js").read_text(encoding="utf-8")
_KEPT = "flutter.houvast.visit"
# Shade, and how many times as large as usual the letters of the device are.
_SIGHTS = (("light", 1), ("dark", 1), ("dark", 2), ("light", 2))
_GO = """async (path) => {
  const host = document.querySelector('flt-semantics-host');
  const seen = () => { const h = host.querySelector('h1'); return `${h?.id} ${h?.textContent}`; };
  const before = seen();
  history.pushState({}, '', path);
  dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  const start = performance.now();
  let last = start;
  const watcher = new MutationObserver(() => { last = performance.now(); });
  watcher.observe(host, { childList: true, subtree: true, attributes: true });
  const wait = () => new Promise((done) => setTimeout(done, 15));
  while (seen() === before && performance.now() - start < 1500) await wait();
  last = performance.now();
  while (performance.now() - last < 70 && performance.now() - start < 5000) await wait();
  watcher.disconnect();
}"""
_LETTERS = """async (scale) => {
  const face = new FontFace('Houvast', 'url(/assets/fonts/houvast-400.woff2)');
  document.fonts.add(await face.load());
}"""
_SIZE = """async (scale) => {
  document.documentElement.style.fontSize = `${16 * scale}px`;
  await new Promise((done) => setTimeout(done, 90));
}"""


@pytest.mark.parametrize("turn", range(len(_PEOPLE)), ids=list(_PEOPLE))
def test_every_screen_can_be_read_and_touched(houvast_server, new_phone, turn):
    """Issue 4, done when; WCAG 2.2: 1.4.4, 1.4.10, 2.4.6 and 2.5.8 (we ask 48, not 24)."""
    phone = new_phone(houvast_server.address)
    life = list(_PEOPLE.values())[turn]
    put = f"localStorage.setItem('{_KEPT}', {json.dumps(json.dumps(life))})"
    phone.page.add_init_script(put)
    phone.open()
    phone.page.evaluate(_LETTERS)
    wrong = {}
    for address in addresses(turn, len(_PEOPLE)):
        phone.page.evaluate(_GO, address)
        assert urlsplit(phone.page.url).path == address
        for shade, scale in _SIGHTS:
            phone.page.emulate_media(color_scheme=shade)
            phone.page.evaluate(_SIZE, scale)
            if found := phone.page.evaluate(_LOOK, scale):
                wrong[f"{address} {shade} {scale}"] = found
        phone.page.evaluate(_SIZE, 1)
    assert wrong == {}, json.dumps(wrong, indent=1, ensure_ascii=False)

"""The app as files on a phone: bytes, first words, first use, later start, hours and memory.

``python -m tests.bench.phone`` measures them beside a bare Flet page in the same run, at full
speed and slowed four times with a line of 9 Mbit/s. The app comes from a plain host and starts
again with that host stopped; the bare page has the best host there is. What counts is the ratio:
that says the same on a busy machine. ``--rounds 5`` measures more often, ``--fast`` at full speed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "build"))

from playwright.sync_api import Page, sync_playwright

import node
from chromium import find
from tests.bench import bare_page
from tests.bench.phone_host import Host, Line, pack_beforehand
from tests.bench.slow_phone import memory, slowed
from tests.bench.tap import await_button, press, taps
from tests.browser.driver import FLAGS

ROOT = Path(__file__).resolve().parents[2]
OURS, BARE = ROOT / "build" / "out" / "web", ROOT / "build" / "out" / "bare"
_PATIENCE_MS = 60_000
_LINE_BITS = 9_000_000
# The moment that Python has given the page its title: the screen is there. And what came before:
# Flutter draws its first frame, which is empty, and Python says that it is there.
_WATCH = """
window.addEventListener('flutter-first-frame', () => {
  window.drawing_after ??= performance.now();
});
window.Worker = class extends Worker {
  constructor(...told) {
    super(...told);
    this.addEventListener('message', ({ data }) => {
      if (typeof data === 'string') window.python_after ??= performance.now();
    });
  }
};
let titleAtStart;
const seen = () => {
  titleAtStart ??= document.title;
  if (['', titleAtStart].includes(document.title)) return;
  window.ready_after ??= performance.now();
};
new MutationObserver(seen).observe(document, { childList: true, subtree: true });
"""
# Comes true when the app keeps all that a later start will need.
_KEPT = """async () => {
  const store = await caches.open('houvast-files');
  const all = async () => {
    const held = await Promise.all((await store.keys()).map((one) => store.match(one)));
    const names = held.map((one) => one.headers.get('X-Houvast-Name'));
    const memory = await (await caches.open('houvast-memory')).keys();
    return memory.length && ['index.html', 'assets/AssetManifest.bin'].every(
      (one) => names.includes(one));
  };
  while (!await all()) await new Promise((soon) => setTimeout(soon, 100));
}"""
# To an address as the app itself goes: what is only in memory stays.
_GO = """(to) => {
  history.pushState(history.state, '', to);
  dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
}"""
_HOURS = ("Eén uur meer", "Eén uur minder")
_PARTS = ("window.drawing_after", "window.python_after")
_FIRST_PAINT = "performance.getEntriesByName('first-contentful-paint')[0].startTime"


@dataclass(frozen=True, slots=True)
class Seen:
    """One page on one phone: bytes over the line, milliseconds, and bytes of memory.

    ``words`` is when there is a first word to read: of the app its page before all else has come,
    of the bare page, which draws its words itself, when it is ready. ``drawing`` and ``python`` are
    parts of ``later``: when Flutter draws its first, empty frame, and when Python is there.
    ``step`` is a tap: of the app one hour more or less until the new answer stands there, of the
    bare page its only button until the next number does.
    """

    bytes: int
    words: float
    first: float
    later: float
    drawing: float
    python: float
    memory: int
    step: float


def main() -> int:
    """Measure, and print a table as the README has it."""
    wish = argparse.ArgumentParser()
    wish.add_argument("--rounds", type=int, default=3)
    wish.add_argument("--fast", action="store_true")
    asked = wish.parse_args()
    subprocess.run([sys.executable, "build/web.py"], cwd=ROOT, check=True)
    bare_page.make(BARE, ROOT / "build" / "out" / "browser-packages")
    pack_beforehand(BARE)
    os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", node.find() or "")
    with sync_playwright() as tool:
        for times, bits in ((1, None),) if asked.fast else ((1, None), (4, _LINE_BITS)):
            ours, bare = [], []
            for _ in range(asked.rounds):
                bare.append(_measure(tool, BARE, times, bits))
                ours.append(_measure(tool, OURS, times, bits))
            _print(times, bits, _middle(ours), _middle(bare))
    return 0


def _measure(tool, folder: Path, times: int, bits: int | None) -> Seen:
    is_ours = folder == OURS
    line = Line(bits)
    with tempfile.TemporaryDirectory() as profile, Host(folder, line, plain=is_ours) as host:
        with slowed(times), _phone(tool, profile) as page:
            first = _start(page, host.address)
            words = float(page.evaluate(_FIRST_PAINT)) if is_ours else first
            if is_ours:
                page.evaluate(_KEPT)
            page.wait_for_timeout(4000 * times)
            size = line.bytes
        if is_ours:
            host.stop()
        with slowed(times), _phone(tool, profile) as page:
            later = _start(page, host.address)
            drawing, python = (float(page.evaluate(one)) for one in _PARTS)
            page.wait_for_timeout(1000 * times)
            held = memory()
            step = (_hours_step if is_ours else _bare_step)(page, times)
        if not is_ours:
            assert line.bytes - size < size / 2, "the bare page was not kept by the browser"
    return Seen(size, words, first, later, drawing, python, held, step)


def _hours_step(page: Page, times: int) -> float:
    """An hour more or less on the answer of Sam, who does not exist; the host still stopped."""
    press(page, "Eerst rondkijken")
    press(page, "Kijk mee met Sam")
    await_button(page, "Stop met rondkijken")
    page.wait_for_timeout(1000 * times)
    page.evaluate(_GO, "/antwoord")
    await_button(page, _HOURS[0])
    page.wait_for_timeout(3000 * times)
    return taps(page, _HOURS * 4, "h1", 500 * times)


def _bare_step(page: Page, times: int) -> float:
    """The one button of the bare page, which also has to be told to be readable."""
    page.evaluate("document.querySelector('flt-semantics-placeholder').click()")
    await_button(page, "more")
    page.wait_for_timeout(1000 * times)
    return taps(page, ("more",) * 8, None, 500 * times)


@contextmanager
def _phone(tool, profile: str) -> Iterator[Page]:
    """A browser that keeps what it has in this folder, as a phone that is put on."""
    context = tool.chromium.launch_persistent_context(
        profile,
        executable_path=find(),
        args=list(FLAGS),
        viewport={"width": 360, "height": 800},
        is_mobile=True,
        has_touch=True,
        locale="nl-NL",
    )
    context.set_default_timeout(_PATIENCE_MS)
    context.add_init_script(_WATCH)
    yield context.pages[0]
    context.close()


def _start(page: Page, address: str) -> float:
    page.goto(f"{address}/")
    # Asked again and again: the policy of our page allows no other way to wait.
    while (ready := page.evaluate("window.ready_after ?? null")) is None:
        page.wait_for_timeout(200)
    return float(ready)


def _middle(seen: list[Seen]) -> Seen:
    return Seen(*(median(getattr(one, name) for one in seen) for name in Seen.__dataclass_fields__))


def _print(times: int, bits: int | None, ours: Seen, bare: Seen) -> None:
    at = f"slowed {times} times, {bits / 1e6:.0f} Mbit/s" if bits else "full speed"
    rows = (
        ("first use, over the line", "bytes", 1e6, "MB"),
        ("first words to read", "words", 1e3, "s"),
        ("first use", "first", 1e3, "s"),
        ("later start", "later", 1e3, "s"),
        ("of it until Flutter draws", "drawing", 1e3, "s"),
        ("of it until Python is there", "python", 1e3, "s"),
        ("an hour more or less, until it is told", "step", 1e3, "s"),
        ("memory of the page", "memory", 1e6, "MB"),
    )
    load = f"load {os.getloadavg()[0]:.1f}"
    sys.stdout.write(f"| {at}, {load} | the app | bare Flet page | ratio |\n|---|---:|---:|---:|\n")
    for label, name, unit, sign in rows:
        mine, theirs = getattr(ours, name), getattr(bare, name)
        digits = 1 if unit == 1e3 and name != "step" else 2
        sys.stdout.write(
            f"| {label} | {mine / unit:.{digits}f} {sign} | {theirs / unit:.{digits}f} {sign} "
            f"| {mine / theirs:.2f} |\n"
        )
    sys.stdout.flush()


if __name__ == "__main__":
    shutil.rmtree(BARE, ignore_errors=True)
    sys.exit(main())

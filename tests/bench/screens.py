"""How soon the new answer is there after a tap, and how smoothly a long screen scrolls.

``python -m tests.bench.screens`` measures both in a real browser on a real server. Each figure
stands beside one of the same run on the same machine: the tap beside the simplest tap of the app,
the scrolling beside the same screen at rest. What counts is how many times as long it takes: that
says the same on a busy machine. Goals on a quiet one: the answer under 100 ms, and of a hundred
frames while scrolling 95 within two frames of a screen of 60 a second (34 ms).
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "build"))

from tests.bench.tap import tap, taps
from tests.browser.driver import Phone, chromium
from tests.browser.server import Server
from tests.every_screen import everybody

_TAPS = 9
_KEPT = "flutter.houvast.visit"
_WATCH_FRAMES = """() => {
  window.frames_seen = [];
  let last = performance.now();
  const seen = (now) => {
    window.frames_seen.push(now - last);
    last = now;
    requestAnimationFrame(seen);
  };
  requestAnimationFrame(seen);
}"""


def main() -> int:
    """Measure, and print both figures with what they stand beside."""
    with Server() as server, chromium() as browser, Phone(browser, server.address) as phone:
        life = json.dumps(json.dumps(everybody()["sam"]))
        phone.page.add_init_script(f"localStorage.setItem('{_KEPT}', {life})")
        plain = _simplest_tap(phone)
        answer = _answer_tap(phone)
        still, moving = _frames(phone)
    sys.stdout.write(
        f"from tap to answer: {answer:.0f} ms, {answer / plain:.1f} times the simplest tap "
        f"({plain:.0f} ms)\n"
        f"slowest frame but one in twenty while scrolling: {moving:.0f} ms, "
        f"{moving / still:.1f} times that at rest ({still:.0f} ms)\n"
    )
    return 0


def _simplest_tap(phone: Phone) -> float:
    """The middle of some taps that lead to a screen with hardly anything on it."""
    times = []
    for _ in range(_TAPS):
        phone.open("/hulp")
        phone.sees("Ik snap dit niet")
        phone.page.wait_for_timeout(500)
        times.append(tap(phone.page, "Ik snap dit niet", "h1"))
    return median(times)


def _answer_tap(phone: Phone) -> float:
    """The middle of some taps that ask the law again, up and down in turns."""
    phone.open("/antwoord")
    phone.sees("Hoeveel uur per week gaat u werken?")
    phone.page.wait_for_timeout(1500)
    hours = tuple("Eén uur minder" if turn % 2 else "Eén uur meer" for turn in range(_TAPS))
    return taps(phone.page, hours, "h1", 250)


def _frames(phone: Phone) -> tuple[float, float]:
    """The slowest frame but one in twenty of the months, at rest and while scrolling."""
    phone.open("/antwoord/maanden")
    phone.wait_for_heading("Wat er elke maand binnenkomt")
    phone.page.wait_for_timeout(1500)
    phone.page.evaluate(_WATCH_FRAMES)
    return _slow_frame(phone, 0), _slow_frame(phone, 40)


def _slow_frame(phone: Phone, step: int) -> float:
    phone.page.mouse.move(180, 400)
    phone.page.evaluate("window.frames_seen.length = 0")
    for _ in range(60):
        if step:
            phone.page.mouse.wheel(0, step)
        phone.page.wait_for_timeout(16)
    frames = sorted(phone.page.evaluate("window.frames_seen"))
    return float(frames[int(len(frames) * 0.95)])


if __name__ == "__main__":
    sys.exit(main())

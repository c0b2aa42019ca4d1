"""Makes the pictures of the README anew: ``.venv/bin/python -m tests.browser.pictures``.

Four screens as somebody with two children and 16 hours of work sees them, 360 wide, on the day of
the tests. Chromium itself packs them, as WebP, so that no library for pictures is needed.
"""

from __future__ import annotations

import base64
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "build"))

from app.demo.people import people  # noqa: E402  (the folder above comes first)
from app.ui import routes  # noqa: E402
from app.ui.role import Role  # noqa: E402
from app.ui.state import Visit  # noqa: E402
from tests.browser.driver import Phone, chromium  # noqa: E402
from tests.browser.server import Server  # noqa: E402

FOLDER = ROOT / "assets" / "pictures"
PICTURES = {
    "answer": routes.ANSWER,
    "rights": routes.RIGHTS,
    "duties": routes.DUTIES,
    "taking_part": routes.TAKE_PART,
}
_WHO = "sam"
_WIDTH, _HEIGHT, _QUALITY = 360, 720, 0.8
_KEPT = "flutter.houvast.visit"
_MOMENT_MS = 800
_TITLE = "flt-semantics-host h1"
_IS_OTHER = """([title, before]) => {
  const now = document.querySelector(title);
  return now !== null && now.innerText !== before;
}"""
_PACK = """async ([png, quality]) => {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const sheet = document.createElement('canvas');
  [sheet.width, sheet.height] = [image.width, image.height];
  sheet.getContext('2d').drawImage(image, 0, 0);
  return sheet.toDataURL('image/webp', quality).split(',')[1];
}"""


def _life():
    """What the device of this person keeps: told as one's own, so that no banner is above it."""
    visit = Visit()
    visit.role = Role.BIJSTAND
    for name, value in next(one for one in people() if one.id == _WHO).answers.items():
        visit.put(name, value)
    return visit.as_text()


def main():
    """Look at each screen once, and keep what is seen."""
    FOLDER.mkdir(exist_ok=True)
    with (
        Server() as server,
        chromium() as browser,
        Phone(browser, server.address, width=_WIDTH, height=_HEIGHT) as phone,
    ):
        told = json.dumps(json.dumps(_life()))
        phone.page.add_init_script(f"localStorage.setItem('{_KEPT}', {told})")
        phone.open(routes.HOME)
        for name, route in PICTURES.items():
            before = phone.page.inner_text(_TITLE)
            phone.go_inside(route)
            phone.page.wait_for_function(_IS_OTHER, arg=[_TITLE, before])
            phone.page.wait_for_timeout(_MOMENT_MS)
            png = base64.b64encode(phone.page.screenshot()).decode()
            packed = phone.page.evaluate(_PACK, [png, _QUALITY])
            path = FOLDER / f"{name}.webp"
            path.write_bytes(base64.b64decode(packed))
            print(f"{path.relative_to(ROOT)}: {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()

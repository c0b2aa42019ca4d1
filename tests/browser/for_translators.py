"""Takes pictures for translators: ``.venv/bin/python -m tests.browser.for_translators ar``.

The screens that people meet most, as somebody with work and children sees them, in one language,
light and dark. They go to ``build/out/translators/ar``, which is not kept.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "build"))

from catalogs import compile_all  # noqa: E402  (the folder above comes first)

compile_all()

from app.text.catalog import languages  # noqa: E402
from app.ui import routes  # noqa: E402
from tests.browser.driver import Phone, chromium  # noqa: E402
from tests.browser.pictures import _IS_OTHER, _TITLE  # noqa: E402
from tests.browser.server import Server  # noqa: E402
from tests.browser.test_every_screen import _GO, _KEPT  # noqa: E402
from tests.every_screen import everybody  # noqa: E402

FOLDER = ROOT / "build" / "out" / "translators"
SCREENS = {
    "people": routes.PEOPLE,
    "home": routes.HOME,
    "answer": routes.ANSWER,
    "months": routes.MONTHS,
    "hours": routes.HOURS,
    "rights": routes.RIGHTS,
    "right": routes.finding(routes.RIGHTS, "bijstand"),
    "duties": routes.DUTIES,
    "taking_part": routes.TAKE_PART,
    "letters": routes.LETTERS,
    "help": routes.HELP,
    "settings": routes.SETTINGS,
    "my_gemeente": routes.LOCAL,
    "report": routes.REPORT,
    "question": routes.question("uren"),
}
SHADES = ("light", "dark")
_WHO = "sam"
_WIDTH, _HEIGHT = 360, 1600
_MOMENT_MS, _MOMENTS = 700, 15


def pictures(code):
    """Look at each screen in both shades, and keep what is seen."""
    folder = FOLDER / code
    folder.mkdir(parents=True, exist_ok=True)
    life = json.dumps(json.loads(everybody()[_WHO]) | {"language": code})
    told = json.dumps(json.dumps(life))
    with (
        Server() as server,
        chromium() as browser,
        Phone(browser, server.address, width=_WIDTH, height=_HEIGHT) as phone,
    ):
        phone.page.add_init_script(f"localStorage.setItem('{_KEPT}', {told})")
        phone.open(routes.HOME)
        for shade in SHADES:
            phone.page.emulate_media(color_scheme=shade)
            for name, route in SCREENS.items():
                before = phone.page.inner_text(_TITLE)
                phone.page.evaluate(_GO, route)
                phone.page.wait_for_function(_IS_OTHER, arg=[_TITLE, before])
                path = folder / f"{name}-{shade}.png"
                path.write_bytes(_at_rest(phone.page))
                yield path


def _at_rest(page):
    """What is seen once it no longer changes: colours and letters come a moment later."""
    seen = b""
    for _ in range(_MOMENTS):
        before, seen = seen, page.screenshot()
        if seen == before:
            break
        page.wait_for_timeout(_MOMENT_MS)
    return seen


def main():
    """One language, by its code."""
    known = {one.code for one in languages()}
    code = sys.argv[1] if len(sys.argv) == 2 else ""
    if code not in known:
        sys.exit(f"Name a language that is offered: {', '.join(sorted(known))}")
    for path in pictures(code):
        print(path.relative_to(ROOT))


if __name__ == "__main__":
    main()

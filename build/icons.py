"""Cuts the font of icons to those the screens use: ``.venv/bin/python build/icons.py``.

Flet brings 8600 icons, more than a megabyte; a phone with prepaid data needs some thirty. The
result stands in assets/fonts and is committed. Run it again when tests/habits/test_fonts.py
misses an icon.
"""

from __future__ import annotations

import re
from pathlib import Path

import flet_web
from fontTools import subset

from environment import ROOT, say

TARGET = ROOT / "assets" / "fonts" / "houvast-icons.otf"
SOURCE = Path(flet_web.get_package_web_dir()) / "assets" / "fonts" / "MaterialIcons-Regular.otf"
USED = re.compile(r"\bIcons\.([A-Z][A-Z0-9_]*)")
STYLES = ("_outlined", "_rounded", "_sharp")
# What Flutter's own widgets draw: back, close, ticks, lists that open, dates and clocks.
FLUTTER = """
    ACCESS_TIME ARROW_BACK ARROW_BACK_IOS ARROW_DOWNWARD ARROW_DROP_DOWN ARROW_DROP_UP
    ARROW_FORWARD ARROW_UPWARD CALENDAR_TODAY CANCEL CHECK CHECK_CIRCLE CHEVRON_LEFT
    CHEVRON_RIGHT CLEAR CLOSE EDIT EDIT_OUTLINED ERROR ERROR_OUTLINE EXPAND_LESS EXPAND_MORE
    KEYBOARD KEYBOARD_OUTLINED MENU MORE_VERT NAVIGATE_BEFORE NAVIGATE_NEXT SEARCH WARNING
"""


def used() -> set[str]:
    """The names of all icons on our screens, as glyphs of the font."""
    screens = (ROOT / "app").rglob("*.py")
    ours = {name for path in screens for name in USED.findall(path.read_text(encoding="utf-8"))}
    return {_glyph(name) for name in ours | set(FLUTTER.split())}


def main() -> None:
    """Cut the font anew."""
    names = sorted(used())
    cut = [str(SOURCE), f"--glyphs={','.join(names)}", "--no-hinting", "--layout-features="]
    subset.main([*cut, "--glyph-names", f"--output-file={TARGET}"])
    say(f"{TARGET.name}: {len(names)} icons, {TARGET.stat().st_size} bytes")


def _glyph(name: str) -> str:
    glyph = name.lower()
    return glyph if glyph.endswith(STYLES) else f"{glyph}_baseline"


if __name__ == "__main__":
    main()

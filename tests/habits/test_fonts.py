"""Every letter the app can show stands in its own font, in both weights.

A letter that is missing shows a box, and makes the browser ask for a font without end
(reference/flet.md 3).
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from babel.dates import format_date
from fontTools.ttLib import TTFont

from app.text.catalog import languages, locale
from icons import TARGET, used

ROOT = Path(__file__).resolve().parents[2]
FONTS = sorted((ROOT / "assets" / "fonts").glob("*.woff2"))
# Never drawn: line ends, and the marks that set the direction of a piece of text.
INVISIBLE = set("\n\t\r\u200b\u200e\u200f\u2066\u2067\u2068\u2069\ufeff")
DAYS = [date(2026, month, day) for month in range(1, 13) for day in (1, 2, 3, 4, 5, 6, 7)]


def _sources():
    """Every file with texts that may reach a screen."""
    yield from (ROOT / "locales").rglob("*.po*")
    yield from (ROOT / "locales").rglob("*.toml")
    yield from (ROOT / "app" / "demo").rglob("*.toml")
    yield from (ROOT / "app" / "law").glob("*/*.toml")
    yield ROOT / "app" / "law" / "sources.toml"


def _letters():
    letters = {letter for path in _sources() for letter in path.read_text(encoding="utf-8")}
    for language in languages():
        letters.update(language.name)
        for day in DAYS:
            letters.update(format_date(day, "EEEE d MMMM y", locale(language.code)))
    return letters - INVISIBLE


def test_there_are_two_weights():
    """Plain and bold; both are made by build/fonts.py."""
    assert [path.name for path in FONTS] == ["houvast-400.woff2", "houvast-700.woff2"]


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.name)
def test_no_letter_shows_a_box(path):
    """Widen a range in build/fonts.py and run it when a letter is missing here."""
    known = set(TTFont(path).getBestCmap())
    assert sorted(letter for letter in _letters() if ord(letter) not in known) == []


def test_no_icon_shows_a_box():
    """Run build/icons.py when a screen uses an icon that is missing here."""
    assert sorted(used() - set(TTFont(TARGET).getGlyphOrder())) == []

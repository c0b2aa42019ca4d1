"""Every letter the app can show stands in its own fonts, in both weights where there are two.

A letter that is missing shows a box, and makes the browser ask for a font without end
(reference/flet.md 3).
"""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest
from babel.dates import format_date
from fontTools.ttLib import TTFont

from app.text.catalog import SOURCE, languages, locale
from app.ui import theme
from app.web.scripts import NAMES_FAMILY, SCRIPTS, font_instead
from icons import TARGET, used
from messages import codes

ROOT = Path(__file__).resolve().parents[2]
FONTS = ROOT / "assets" / "fonts"
EVERYBODY = ("houvast-400.woff2", "houvast-700.woff2")
# What is drawn beside those two: by Flutter when it meets such a letter, one font a script.
ARABIC, ETHIOPIC = "houvast-arabic.woff2", "houvast-ethiopic.woff2"
SCRIPT_OF = {"ar": ARABIC, "fa": ARABIC, "ti": ETHIOPIC}
# Never drawn: line ends, and the marks that set the direction of a piece of text.
INVISIBLE = set("\n\t\r\u200b\u200e\u200f\u2066\u2067\u2068\u2069\ufeff")
DAYS = [date(2026, month, day) for month in range(1, 13) for day in (1, 2, 3, 4, 5, 6, 7)]


@cache
def _known(name):
    return frozenset(map(chr, TTFont(FONTS / name).getBestCmap()))


def _sources():
    """Every file with texts in Dutch that may reach a screen."""
    yield ROOT / "locales" / "houvast.pot"
    yield from (ROOT / "locales").glob("*.toml")
    yield from (ROOT / "app" / "demo").rglob("*.toml")
    yield from (ROOT / "app" / "law").glob("*/*.toml")
    yield ROOT / "app" / "law" / "sources.toml"


def _letters(paths, code):
    letters = {letter for path in paths for letter in path.read_text(encoding="utf-8")}
    for day in DAYS:
        letters.update(format_date(day, "EEEE d MMMM y LLLL", locale(code)))
    return letters - INVISIBLE


@pytest.mark.parametrize("name", EVERYBODY)
def test_no_letter_of_dutch_shows_a_box(name):
    """Widen a range in build/fonts.py and run it when a letter is missing here."""
    assert sorted(_letters(_sources(), SOURCE) - _known(name)) == []


@pytest.mark.parametrize("code", codes())
@pytest.mark.parametrize("name", EVERYBODY)
def test_no_letter_of_a_language_shows_a_box(code, name):
    """Its catalog and the names of its days and months, with the font of its script."""
    known = _known(name) | (_known(SCRIPT_OF[code]) if code in SCRIPT_OF else set())
    paths = [ROOT / "locales" / code / "LC_MESSAGES" / "houvast.po"]
    assert sorted(_letters(paths, code) - known) == []


def test_every_language_names_itself_in_letters_that_everybody_has():
    """Who chooses a language must not fetch the letters of all others for it."""
    known = _known("houvast-names.woff2") | _known("houvast-400.woff2")
    assert sorted({letter for one in languages() for letter in one.name} - known) == []
    assert theme.NAMES_FAMILY == NAMES_FAMILY


def test_a_word_is_never_made_of_two_fonts():
    """Arabic letters join only within one font, and each script has a font of its own."""
    for font in SCRIPTS.values():
        letters = {one for one in _known(font) if one.isalpha()}
        assert len(letters) > 100
        assert letters & _known("houvast-400.woff2") == set()


def test_the_letters_of_a_script_stand_where_flutter_asks_for_them():
    """The names are those that Flutter gives the fonts of Noto; any other gets our own."""
    for asked, ours in (
        ("notosansarabic/v28/nwpxtLGrOAZMl5nJ.woff2", ARABIC),
        ("notosansethiopic/v47/7cHPv50vjIepfJVO.woff2", ETHIOPIC),
        ("notosanssymbols/v43/rP2up3q65FkAtHfw.woff2", EVERYBODY[0]),
    ):
        assert font_instead(f"assets/fonts/{asked}") == f"assets/fonts/{ours}"


def test_no_icon_shows_a_box():
    """Run build/icons.py when a screen uses an icon that is missing here."""
    assert sorted(used() - set(TTFont(TARGET).getGlyphOrder())) == []

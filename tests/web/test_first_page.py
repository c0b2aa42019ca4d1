"""The page that can be read before anything else came, also without scripts (issues 14 and 16)."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from app.domain.sentence import say
from app.text.catalog import SOURCE, languages
from app.text.write import Writer
from app.ui.page.everywhere import GELDFIT, TAXES
from app.web.client import first_words
from app.web.first_page import FIRST_PAGE, ON_FIRST_PAGE

ASSETS = Path(__file__).resolve().parents[2] / "assets"
PAGE = first_words(ASSETS, in_browser=True)
SERVED = first_words(ASSETS, in_browser=False)
SAID = [text for text, _number in ON_FIRST_PAGE.findall(FIRST_PAGE.read_text(encoding="utf-8"))]
# True of an app that runs in the browser itself, and not of one that a server runs.
OF_BROWSER = (
    "{came} van {all} MB",
    "U hebt geen account nodig. Wat u invult, blijft op uw telefoon.",
    "Houvast komt één keer naar uw telefoon. Daarna werkt het ook zonder internet.",
)


def _parts(code, page=PAGE):
    return re.findall(rf'<div lang="{code}" dir="(ltr|rtl)">\n(.*?)</div>', page, re.DOTALL)


def _told(code, page):
    return unescape("".join(text for _, text in _parts(code, page)))


@pytest.mark.parametrize("language", languages(), ids=lambda one: one.code)
def test_every_sentence_stands_there_in_every_language(language):
    """Issue 16: in the words of the catalog, in a part with its own language and direction."""
    parts = _parts(language.code)
    assert {direction for direction, _ in parts} == {"rtl" if language.rtl else "ltr"}
    writer = Writer(language.code)
    for text in SAID:
        said = writer.template(say(text)).split("{number}")
        assert all(one in _told(language.code, PAGE) for one in said)
        is_served = all(one in _told(language.code, SERVED) for one in said)
        assert is_served is (text not in OF_BROWSER)


@pytest.mark.parametrize("language", languages(), ids=lambda one: one.code)
def test_the_numbers_to_call_are_those_of_the_app(language):
    """A number that changes in app/ui/page/everywhere.py changes here too."""
    told = "".join(text for _, text in _parts(language.code))
    links = re.findall(r'<a href="tel:(\d+)" dir="ltr">([0-9-]+)</a>', told)
    assert links == [(number.replace("-", ""), number) for number in (GELDFIT, TAXES)]


def test_each_language_has_a_button_that_hides_the_others():
    """Without a script Dutch is chosen, and a press is enough to read another language."""
    buttons = re.findall(r'<input type="radio" name="in" id="in-(\w+)"( checked)?>', PAGE)
    assert [code for code, _ in buttons] == [one.code for one in languages()]
    assert [code for code, chosen in buttons if chosen] == [SOURCE]
    assert all(f"#in-{code}:checked) div[lang]:not([lang={code}])" in PAGE for code, _ in buttons)


def test_nothing_is_left_to_fill_in_and_no_script_is_needed():
    """The bar alone is told later how much comes (app/web/page.py)."""
    assert not re.search(r"\{\{|\}\}|<div each|<!--|/\*|<script", PAGE)
    assert PAGE.count("__TOTAL__") == 1
    assert not re.search(r"\{\{|\}\}|<div each|<!--|/\*|<script|__TOTAL__", SERVED)

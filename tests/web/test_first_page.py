"""The page that can be read before anything else came, also without scripts (issues 14 and 16)."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from app.domain.sentence import say
from app.text.catalog import SOURCE, languages
from app.text.write import Writer
from app.ui.screens import local_questions
from first_page import first_page
from sentences import FIRST_PAGE, ON_FIRST_PAGE

PAGE = first_page()
SAID = [text for text, _number in ON_FIRST_PAGE.findall(FIRST_PAGE.read_text(encoding="utf-8"))]


def _parts(code):
    return re.findall(rf'<div lang="{code}" dir="(ltr|rtl)">\n(.*?)</div>', PAGE, re.DOTALL)


@pytest.mark.parametrize("language", languages(), ids=lambda one: one.code)
def test_every_sentence_stands_there_in_every_language(language):
    """Issue 16: in the words of the catalog, in a part with its own language and direction."""
    parts = _parts(language.code)
    assert {direction for direction, _ in parts} == {"rtl" if language.rtl else "ltr"}
    told = unescape("".join(text for _, text in parts))
    writer = Writer(language.code)
    for text in SAID:
        first, *rest = writer.template(say(text)).split("{number}")
        assert first in told
        assert all(one in told for one in rest)


@pytest.mark.parametrize("language", languages(), ids=lambda one: one.code)
def test_the_numbers_to_call_are_those_of_the_app(language):
    """A number that moves in app/ui/screens/local_questions.py moves here too."""
    known = re.findall(r'"(0800-\d{4})"', Path(local_questions.__file__).read_text("utf-8"))
    told = "".join(text for _, text in _parts(language.code))
    links = re.findall(r'<a href="tel:(\d+)" dir="ltr">([0-9-]+)</a>', told)
    assert len(known) == 2
    assert links == [(number.replace("-", ""), number) for number in known]


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

"""The catalogs hold every sentence of the app, and English leaves none out."""

from __future__ import annotations

import pytest
from babel.messages.pofile import read_po

from app.text.catalog import SOURCE as APP_SOURCE
from app.text.catalog import languages
from messages import COMPLETE, SOURCE, TEMPLATE, codes, missing, read
from sentences import ids, messages, template

AGAIN = "run: python build/messages.py"


@pytest.mark.parametrize("code", COMPLETE)
def test_complete_languages_translate_every_sentence(code):
    """A language that is offered as complete leaves none out (product.md, part 5)."""
    gaps = missing(code, template())
    assert not gaps, f"{len(gaps)} not in {code}: " + "\n".join(gaps)


@pytest.mark.parametrize("code", codes())
def test_no_catalog_keeps_a_sentence_that_left(code):
    """A catalog holds exactly the sentences of the app (architecture-and-style C.8)."""
    held = {ids(one) for one in messages(read(code))}
    assert held == {ids(one) for one in messages(template())}, AGAIN


def test_the_template_is_up_to_date():
    """A translator starts from the template, so it must be today's (GNU gettext)."""
    with TEMPLATE.open("rb") as file:
        held = {ids(one) for one in messages(read_po(file))}
    assert held == {ids(one) for one in messages(template())}, AGAIN


def test_the_app_offers_every_catalog():
    """What stands in locales can be chosen (the list of languages is data)."""
    assert {one.code for one in languages()} == {SOURCE, *codes()}
    assert SOURCE == APP_SOURCE

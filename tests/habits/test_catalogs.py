"""The catalogs hold every sentence of the app, and English leaves none out."""

from __future__ import annotations

import pytest
from babel.messages.pofile import read_po

from app.text.catalog import SOURCE as APP_SOURCE
from app.text.catalog import languages, offered
from messages import LOCALES, SOURCE, TEMPLATE, codes, missing, read, troubles
from sentences import ids, messages, template

AGAIN = "run: python build/messages.py"


@pytest.mark.parametrize("code", offered(LOCALES))
def test_complete_languages_translate_every_sentence(code):
    """A language that is offered as complete leaves none out (product.md, part 5)."""
    gaps = missing(code, template())
    assert not gaps, f"{len(gaps)} not in {code}: " + "\n".join(gaps)


@pytest.mark.parametrize("code", codes())
def test_no_catalog_has_a_fault_that_can_be_seen(code):
    """Names, forms, digits, terms of law, length and signs (build/faults.py)."""
    assert not troubles(read(code)), "\n".join(troubles(read(code)))


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


def test_the_app_offers_no_language_without_a_catalog():
    """What stands in languages.toml can be chosen; a catalog may be waiting to be finished."""
    assert {one.code for one in languages()} <= {SOURCE, *codes()}
    assert SOURCE == APP_SOURCE


def test_every_sentence_tells_its_translator_where_it_stands():
    """The README: a translator reads the screen or the rule, and which terms stay Dutch."""
    found = {ids(one)[0]: one.auto_comments for one in messages(template())}
    in_code = {ids(one)[0] for one in messages(template()) if _is_code(one)}
    assert in_code, "no sentence was found in the code"
    assert not [text for text in in_code if not found[text]]
    rule = found["Uw inkomen is niet lager dan de bijstandsnorm."]
    assert any("Participatiewet, artikel" in note for note in rule)
    assert "Stays Dutch: bijstandsnorm." in rule


def _is_code(message):
    return any(place.endswith(".py") for place, _ in message.locations)

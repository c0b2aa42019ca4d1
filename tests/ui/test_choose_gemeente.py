"""Choosing one's gemeente: typed, suggested, confirmed, and what follows from it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from app.data.directory import read_directory
from app.domain.gemeente import Gemeente
from app.ui import routes
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept


def somebody(text=None):
    """A person on an app that knows every gemeente, and one to practise with."""
    visitor = Visitor(text)
    practice = (Gemeente("demo", "Voorbeeldstad (bestaat niet)", invented=True),)
    visitor.parts = replace(visitor.parts, directory=read_directory(), gemeenten=practice)
    return visitor


@pytest.mark.parametrize(
    ("typed", "code", "name"),
    [
        ("Emmen", "GM0114", "Emmen"),
        ("1012", "GM0363", "Amsterdam"),
        ("Ljouwert", "GM0080", "Leeuwarden"),
    ],
)
def test_three_taps_from_the_name_to_the_first_question(typed, code, name):
    """Issue 12, "It is done when": type, tap the suggestion, tap Verder; kept on the device."""

    async def visit():
        visitor = await somebody().open(routes.GEMEENTE)
        await visitor.type("gemeente.zoek", typed)
        assert visitor.has("Bedoelt u deze?")
        await visitor.choose(code)
        assert visitor.has(f"U koos {name}. Klopt dat? Ga dan verder.")
        await visitor.press_text("Verder")
        assert visitor.route.startswith("/vraag/")
        assert json.loads(visitor.keep.text)["gemeente"] == code
        assert visitor.desk.gemeente == Gemeente(code, name)

    run(visit)


def test_what_is_not_found_leads_on_and_examples_stand_apart():
    """Issue 12 item 1: "staat er niet bij" stays; demo gemeenten clearly apart as examples."""

    async def visit():
        visitor = await somebody().open(routes.GEMEENTE)
        assert visitor.has("Deze gemeenten bestaan niet. Zo ziet u wat de app kan.")
        await visitor.type("gemeente.zoek", "Nergenshuizen")
        assert visitor.has("Wij vinden die naam of postcode niet.")
        assert visitor.has("Mijn gemeente staat er niet bij")
        await visitor.press_text("Verder")
        assert visitor.route.startswith("/vraag/")
        assert visitor.desk.gemeente is None

    run(visit)


def test_a_body_of_several_gemeenten_is_told():
    """Issue 12 item 1: who carries out the bijstand is told ("Voor Houten doet WIL dit")."""

    async def visit():
        text = kept(ALONE).replace('"gemeente": null', '"gemeente": "GM0321"')
        visitor = await somebody(text).open(routes.change_gemeente(routes.SETTINGS))
        assert visitor.has("Voor Houten doet Werk en Inkomen Lekstroom (WIL) de bijstand.")
        await visitor.go(routes.SETTINGS)
        assert visitor.has("Houten")

    run(visit)
